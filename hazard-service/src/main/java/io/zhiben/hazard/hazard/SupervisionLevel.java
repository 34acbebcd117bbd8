package io.zhiben.hazard.hazard;

/** The level of government that supervises something, lowest first. */
public enum SupervisionLevel {
  TOWN,
  DISTRICT,
  CITY
}
