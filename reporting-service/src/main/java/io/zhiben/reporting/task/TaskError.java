package io.zhiben.reporting.task;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the tasks of plans, their urging letters and own plans of units. */
public enum TaskError implements ErrorCode {
  /** It stands where the step is not possible. */
  TASK_STATE_FORBIDS(Kind.CONFLICT),
  /** Another unit leads it. */
  TASK_NOT_YOURS(Kind.FORBIDDEN),
  /** A kind of evidence that the plan asks for is missing. */
  TASK_EVIDENCE_MISSING(Kind.CONFLICT),
  /** Whoever handed it in doesn't confirm it. */
  TASK_OWN_HAND_IN(Kind.FORBIDDEN),
  /** There is nothing to urge: it is done, handed in or not due yet. */
  TASK_NOT_OVERDUE(Kind.CONFLICT),
  /** A letter about it is under way. */
  URGING_UNDER_WAY(Kind.CONFLICT),
  /** The letter stands where the step is not possible. */
  URGING_STATE_FORBIDS(Kind.CONFLICT),
  /** An answer is asked for in time to come. */
  URGING_DAY_PAST(Kind.INVALID),
  /** Its first day is still to come. */
  TASK_TOO_EARLY(Kind.CONFLICT);

  private final Kind kind;

  TaskError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
