package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.ExamState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An exam that was held.
 *
 * @param enterpriseId null for an exam of an office
 * @param passed with those of the retakes
 * @param ofSession it ended a training session
 */
record ExamFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String audience,
    LocalDate heldOn,
    int candidates,
    int passed,
    boolean ofSession)
    implements Fact {
  static final FactTable<ExamFact> TABLE =
      new FactTable<>(
          "fact_exam",
          List.of("enterprise_id", "audience", "held_on", "candidates", "passed", "of_session"),
          ExamFact::read);

  static ExamFact of(ExamState state) {
    return new ExamFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Needed.of(state.audience(), "AUDIENCE"),
        Needed.of(state.heldOn(), "HELD_ON"),
        state.candidates(),
        state.passed(),
        state.sessionId() != null);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(enterpriseId, audience, heldOn, candidates, passed, ofSession);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static ExamFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new ExamFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("audience"),
        set.getObject("held_on", LocalDate.class),
        set.getInt("candidates"),
        set.getInt("passed"),
        set.getBoolean("of_session"));
  }
}
