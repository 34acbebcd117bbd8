package io.zhiben.hazard.measure;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about measures. */
public enum MeasureError implements ErrorCode {
  /** It is done or withdrawn. */
  MEASURE_CLOSED(Kind.CONFLICT),
  /** A new due day lies before today. */
  MEASURE_DUE_IN_PAST(Kind.INVALID),
  /** The day on which it was done has not come yet, or lies before the measure was made. */
  MEASURE_DONE_DAY_WRONG(Kind.INVALID);

  private final Kind kind;

  MeasureError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
