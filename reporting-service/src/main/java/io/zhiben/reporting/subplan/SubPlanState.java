package io.zhiben.reporting.subplan;

/** Where a unit's own plan stands. */
enum SubPlanState {
  /** Nothing was handed in. */
  MISSING,
  SUBMITTED,
  RETURNED,
  APPROVED
}
