package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.DeviceCountState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The devices of one kind that an enterprise had in a quarter. */
record DeviceFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String kind,
    LocalDate reportedOn,
    int total,
    int registered,
    int inspected,
    int operators,
    int certified,
    int violations,
    int handled)
    implements Fact {
  static final FactTable<DeviceFact> TABLE =
      new FactTable<>(
          "fact_device",
          List.of(
              "enterprise_id",
              "kind",
              "reported_on",
              "total",
              "registered",
              "inspected",
              "operators",
              "certified",
              "violations",
              "handled"),
          DeviceFact::read);

  static DeviceFact of(DeviceCountState state) {
    return new DeviceFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        Needed.of(state.enterpriseId(), "ENTERPRISE_ID"),
        Needed.of(state.kind(), "KIND"),
        Needed.of(state.countedOn(), "COUNTED_ON"),
        state.total(),
        state.registered(),
        state.inspected(),
        state.operators(),
        state.certified(),
        state.violations(),
        state.handled());
  }

  @Override
  public List<Object> values() {
    return List.of(
        enterpriseId,
        kind,
        reportedOn,
        total,
        registered,
        inspected,
        operators,
        certified,
        violations,
        handled);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static DeviceFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new DeviceFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("kind"),
        set.getObject("reported_on", LocalDate.class),
        set.getInt("total"),
        set.getInt("registered"),
        set.getInt("inspected"),
        set.getInt("operators"),
        set.getInt("certified"),
        set.getInt("violations"),
        set.getInt("handled"));
  }
}
