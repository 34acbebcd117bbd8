package io.zhiben.hazard.resident;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about resident supervision. */
public enum ResidentError implements ErrorCode {
  /** Its days don't allow the step. */
  RESIDENT_STATE_FORBIDS(Kind.CONFLICT),
  /** The day is none of its days. */
  RESIDENT_DAY_OUTSIDE(Kind.INVALID),
  /** That day has its log. */
  RESIDENT_LOGGED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  ResidentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
