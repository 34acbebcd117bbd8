package io.zhiben.reporting.subplan;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about own plans of units. */
public enum SubPlanError implements ErrorCode {
  /** It stands where the step is not possible. */
  SUB_PLAN_STATE_FORBIDS(Kind.CONFLICT),
  /** Another unit's, or the office's to decide. */
  SUB_PLAN_NOT_YOURS(Kind.FORBIDDEN),
  /** The unit was reminded today. */
  SUB_PLAN_REMINDED(Kind.CONFLICT),
  /** A document of a day to come. */
  SUB_PLAN_DAY_TO_COME(Kind.INVALID);

  private final Kind kind;

  SubPlanError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
