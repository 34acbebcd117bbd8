package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.EscalationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A rung of an escalation ladder that was fired. */
record EscalationFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String cause,
    String document,
    String state,
    LocalDate firedOn)
    implements Fact {
  static final FactTable<EscalationFact> TABLE =
      new FactTable<>(
          "fact_escalation",
          List.of("enterprise_id", "cause", "document", "state", "fired_on"),
          EscalationFact::read);

  static EscalationFact of(EscalationState state) {
    return new EscalationFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Needed.of(state.cause(), "CAUSE"),
        Texts.orEmpty(state.document()),
        Needed.of(state.state(), "STATE"),
        Needed.of(state.firedOn(), "FIRED_ON"));
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(enterpriseId, cause, document, state, firedOn);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static EscalationFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new EscalationFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("cause"),
        set.getString("document"),
        set.getString("state"),
        set.getObject("fired_on", LocalDate.class));
  }
}
