package io.zhiben.reporting;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of this service's own. */
public enum ReportingError implements ErrorCode {
  /** The projections are being rebuilt already. */
  REBUILD_RUNNING(Kind.CONFLICT);

  private final Kind kind;

  ReportingError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
