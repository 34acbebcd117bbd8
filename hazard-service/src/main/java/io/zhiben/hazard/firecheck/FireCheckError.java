package io.zhiben.hazard.firecheck;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about monthly self-checks of fire safety. */
public enum FireCheckError implements ErrorCode {
  /** The enterprise has begun that month already. */
  SELF_CHECK_BEGUN_ALREADY(Kind.CONFLICT),
  /** The day is not in the month of the self-check. */
  DAY_OUTSIDE_MONTH(Kind.INVALID);

  private final Kind kind;

  FireCheckError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
