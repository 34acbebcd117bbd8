package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.AccidentState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An accident or near miss, in figures.
 *
 * @param grade empty for near misses
 * @param responsible null until investigated
 */
record AccidentFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String number,
    boolean nearMiss,
    String type,
    String state,
    String grade,
    int deaths,
    int seriousInjuries,
    LocalDate occurredOn,
    Boolean responsible)
    implements Fact {
  static final FactTable<AccidentFact> TABLE =
      new FactTable<>(
          "fact_accident",
          List.of(
              "enterprise_id",
              "number",
              "near_miss",
              "type",
              "state",
              "grade",
              "deaths",
              "serious_injuries",
              "occurred_on",
              "responsible"),
          AccidentFact::read);

  static AccidentFact of(AccidentState state) {
    return new AccidentFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Texts.orEmpty(state.number()),
        "NEAR_MISS".equals(state.kind()),
        Texts.orEmpty(state.type()),
        Needed.of(state.state(), "STATE"),
        Texts.orEmpty(state.grade()),
        state.deaths(),
        state.seriousInjuries(),
        Texts.day(Needed.of(state.occurredAt(), "OCCURRED_AT")),
        state.responsible());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        enterpriseId,
        number,
        nearMiss,
        type,
        state,
        grade,
        deaths,
        seriousInjuries,
        occurredOn,
        responsible);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static AccidentFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new AccidentFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("number"),
        set.getBoolean("near_miss"),
        set.getString("type"),
        set.getString("state"),
        set.getString("grade"),
        set.getInt("deaths"),
        set.getInt("serious_injuries"),
        set.getObject("occurred_on", LocalDate.class),
        set.getObject("responsible", Boolean.class));
  }
}
