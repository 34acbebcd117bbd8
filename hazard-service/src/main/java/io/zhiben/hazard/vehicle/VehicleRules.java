package io.zhiben.hazard.vehicle;

import io.zhiben.hazard.setting.TenantSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Which unit handles what, and by when; a tenant sets it. What ships names no unit, since each
 * place has its own departments: then every department may handle what its place records. The seven
 * days and two times are defaults to be replaced.
 *
 * @param mainRoadUnit code of the department for fire lanes on main roads (YF-17); may be null
 * @param otherRoadUnit for those on other roads (YF-19); may be null
 * @param drivingUnit for overspeed, overcrowding and fatigue; may be null
 * @param operationUnit for illegal operation and passengers; may be null
 * @param dueDays days after the record by which it is to be handled
 * @param repeatLeast so many offences make an offender that comes back
 */
record VehicleRules(
    @Size(max = 40) String mainRoadUnit,
    @Size(max = 40) String otherRoadUnit,
    @Size(max = 40) String drivingUnit,
    @Size(max = 40) String operationUnit,
    @Min(0) @Max(365) int dueDays,
    @Min(2) @Max(100) int repeatLeast) {
  static final TenantSettings.Kind<VehicleRules> SETTING =
      new TenantSettings.Kind<>(
          "VEHICLE_RULES", VehicleRules.class, new VehicleRules(null, null, null, null, 7, 2));

  /** Null where the place names none. */
  String unitFor(OffenceKind kind, LaneRoad road) {
    return switch (kind) {
      case OVERSPEED, OVERCROWDED, FATIGUE -> drivingUnit;
      case ILLEGAL_OPERATION, ILLEGAL_PASSENGERS -> operationUnit;
      case FIRE_LANE -> road == LaneRoad.MAIN ? mainRoadUnit : otherRoadUnit;
    };
  }
}
