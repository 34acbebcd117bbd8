package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.MeasureState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An institutional measure (制度措施). */
record MeasureFact(
    UUID id,
    long version,
    Whereabouts where,
    String number,
    String state,
    LocalDate madeOn,
    LocalDate dueOn,
    LocalDate doneOn)
    implements Fact {
  static final FactTable<MeasureFact> TABLE =
      new FactTable<>(
          "fact_measure",
          List.of("number", "state", "made_on", "due_on", "done_on"),
          MeasureFact::read);

  static MeasureFact of(MeasureState state) {
    return new MeasureFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        Texts.orEmpty(state.number()),
        Needed.of(state.state(), "STATE"),
        Texts.day(Needed.of(state.madeAt(), "MADE_AT")),
        state.dueOn(),
        state.doneOn());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(number, state, madeOn, dueOn, doneOn);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static MeasureFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new MeasureFact(
        row.id(),
        row.version(),
        row.where(),
        set.getString("number"),
        set.getString("state"),
        set.getObject("made_on", LocalDate.class),
        set.getObject("due_on", LocalDate.class),
        set.getObject("done_on", LocalDate.class));
  }
}
