package io.zhiben.hazard.plan;

/** Whether a plan still counts. */
enum PlanState {
  OPEN,
  /** Ended or replaced, with the reason; inspections don't count for it any more. */
  CLOSED
}
