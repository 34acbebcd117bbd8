package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.TrainingSessionState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A training session that was held.
 *
 * @param enterpriseId null for a session of an office
 */
record TrainingFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String audience,
    LocalDate heldOn,
    int attendees,
    BigDecimal hours)
    implements Fact {
  static final FactTable<TrainingFact> TABLE =
      new FactTable<>(
          "fact_training",
          List.of("enterprise_id", "audience", "held_on", "attendees", "hours"),
          TrainingFact::read);

  static TrainingFact of(TrainingSessionState state) {
    return new TrainingFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Needed.of(state.audience(), "AUDIENCE"),
        Needed.of(state.heldOn(), "HELD_ON"),
        state.attendees(),
        state.hours() == null ? BigDecimal.ZERO : state.hours());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(enterpriseId, audience, heldOn, attendees, hours);
  }

  @Override
  public List<CellKey> cells() {
    return List.of(Activity.TRAINING.cell(where, heldOn, audience, ""));
  }

  private static TrainingFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new TrainingFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("audience"),
        set.getObject("held_on", LocalDate.class),
        set.getInt("attendees"),
        set.getBigDecimal("hours"));
  }
}
