package io.zhiben.plans;

/** How often something falls due: at least once in each such span of the calendar. */
public enum Cadence {
  /** Of duties only: a task or report of each day would be no plan. */
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR
}
