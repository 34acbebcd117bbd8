package io.zhiben.hazard.equipment;

/** What it is. */
enum EquipmentKind {
  BOILER,
  PRESSURE_VESSEL,
  PRESSURE_PIPE,
  LIFT,
  CRANE,
  RIDE,
  FACTORY_VEHICLE,
  ROPEWAY,
  /** 化工装置. */
  CHEMICAL,
  OTHER
}
