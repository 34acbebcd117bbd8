package io.zhiben.hazard.accident;

/** Whose team investigates (条例 art. 19); a town or the unit itself only what hurt nobody. */
enum InvestigationLevel {
  UNIT,
  TOWN,
  DISTRICT,
  CITY,
  PROVINCE,
  STATE
}
