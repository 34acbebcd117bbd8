package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.StaffingState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The staff of one role that an office had in a quarter.
 *
 * @param office empty for the safety office or the community of the place itself
 * @param hours class hours of all of them, from the year's first day
 */
record StaffFact(
    UUID id,
    long version,
    Whereabouts where,
    String office,
    String role,
    LocalDate reportedOn,
    int persons,
    int qualified,
    int trained,
    BigDecimal hours)
    implements Fact {
  static final FactTable<StaffFact> TABLE =
      new FactTable<>(
          "fact_staff",
          List.of("office", "role", "reported_on", "persons", "qualified", "trained", "hours"),
          StaffFact::read);

  static StaffFact of(StaffingState state) {
    return new StaffFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.office() == null ? "" : state.office(),
        Needed.of(state.role(), "ROLE"),
        Needed.of(state.countedOn(), "COUNTED_ON"),
        state.persons(),
        state.qualified(),
        state.trained(),
        Needed.of(state.hours(), "HOURS"));
  }

  @Override
  public List<Object> values() {
    return List.of(office, role, reportedOn, persons, qualified, trained, hours);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static StaffFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new StaffFact(
        row.id(),
        row.version(),
        row.where(),
        set.getString("office"),
        set.getString("role"),
        set.getObject("reported_on", LocalDate.class),
        set.getInt("persons"),
        set.getInt("qualified"),
        set.getInt("trained"),
        set.getBigDecimal("hours"));
  }
}
