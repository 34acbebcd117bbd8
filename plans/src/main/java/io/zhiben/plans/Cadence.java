package io.zhiben.plans;

/** How often a duty falls due: at least once in each such span of the calendar. */
public enum Cadence {
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR
}
