package io.zhiben.reporting.task;

import io.zhiben.contracts.access.Right;
import java.util.Locale;

/** The steps of a task; the names stand in {@code PlanTaskView.actions}. */
enum TaskVerb {
  BEGIN(Right.TASK_WORK),
  PROGRESS(Right.TASK_WORK),
  ADD_EVIDENCE(Right.TASK_WORK),
  COMMENT(Right.TASK_WORK),
  HAND_IN(Right.TASK_WORK),
  CONFIRM(Right.TASK_CONFIRM),
  RETURN(Right.TASK_CONFIRM);

  private final Right right;

  TaskVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }

  /** As the audit trail names it. */
  String action() {
    return "task." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
