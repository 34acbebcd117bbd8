package io.zhiben.hazard.plan;

/** Whether a plan still counts. */
enum PlanState {
  /** Written, and not approved by a leader yet: nothing counts for it. */
  DRAFT,
  OPEN,
  /** Ended or replaced, with the reason; inspections don't count for it any more. */
  CLOSED
}
