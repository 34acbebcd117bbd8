package io.zhiben.hazard.inspection;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about guidance visits and mutual checks. */
public enum GuidanceError implements ErrorCode {
  /** An enterprise's check of itself is a self-check. */
  CHECKED_BY_ITSELF(Kind.INVALID),
  /** A guidance visit says how each problem can be put right. */
  ADVICE_MISSING(Kind.INVALID),
  /** Guidance opens no case; what it found may, once its deadline has passed. */
  CASE_FROM_GUIDANCE(Kind.CONFLICT);

  private final Kind kind;

  GuidanceError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
