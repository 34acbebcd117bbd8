package io.zhiben.plans;

/** How often something falls due: at least once in each such span of the calendar. */
public enum Cadence {
  /** From Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR
}
