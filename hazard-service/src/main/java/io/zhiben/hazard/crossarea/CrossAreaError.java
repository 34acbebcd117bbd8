package io.zhiben.hazard.crossarea;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about grants across areas. */
public enum CrossAreaError implements ErrorCode {
  /** The days of the grant are over, or it was ended before. */
  CROSS_AREA_GRANT_ENDED(Kind.CONFLICT);

  private final Kind kind;

  CrossAreaError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
