package io.zhiben.hazard.assignment;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about assignments of a safety committee. */
public enum AssignmentError implements ErrorCode {
  /** It stands where the step is not possible. */
  ASSIGNMENT_STATE_FORBIDS(Kind.CONFLICT),
  /** Another place or department received it. */
  ASSIGNMENT_NOT_YOURS(Kind.FORBIDDEN),
  /** Neither a place below nor a department of the place. */
  ASSIGNMENT_RECEIVER_UNKNOWN(Kind.INVALID);

  private final Kind kind;

  AssignmentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
