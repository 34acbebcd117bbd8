package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.EnforcementCaseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An enforcement case.
 *
 * @param department that leads it; empty when the safety office does
 * @param openedOn the day on which it was filed, else opened
 */
record CaseFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String number,
    String state,
    String department,
    boolean sanctioned,
    long fineFen,
    LocalDate openedOn)
    implements Fact {
  static final FactTable<CaseFact> TABLE =
      new FactTable<>(
          "fact_case",
          List.of(
              "enterprise_id",
              "number",
              "state",
              "department",
              "sanctioned",
              "fine_fen",
              "opened_on"),
          CaseFact::read);

  static CaseFact of(EnforcementCaseState state) {
    return new CaseFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Texts.orEmpty(state.number()),
        Needed.of(state.state(), "STATE"),
        Texts.orEmpty(state.department()),
        state.sanctioned(),
        state.fineFen(),
        state.filedOn() != null
            ? state.filedOn()
            : Texts.day(Needed.of(state.openedAt(), "OPENED_AT")));
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(enterpriseId, number, state, department, sanctioned, fineFen, openedOn);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static CaseFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new CaseFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("number"),
        set.getString("state"),
        set.getString("department"),
        set.getBoolean("sanctioned"),
        set.getLong("fine_fen"),
        set.getObject("opened_on", LocalDate.class));
  }
}
