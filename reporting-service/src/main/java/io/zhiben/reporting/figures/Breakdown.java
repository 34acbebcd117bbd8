package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;

/** By what a count is told apart. */
enum Breakdown {
  NONE,
  /** By the places directly below. */
  CHILDREN,
  /** By month; leaves out what has no months. */
  MONTHS;

  /** Whether cells know it: they don't tell villages apart. */
  boolean isKnownToCells(RegionLevel level) {
    return this != CHILDREN || level == RegionLevel.CITY || level == RegionLevel.DISTRICT;
  }
}
