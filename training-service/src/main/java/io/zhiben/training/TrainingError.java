package io.zhiben.training;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of training-service. */
public enum TrainingError implements ErrorCode {
  /** A drill or session that has not been held yet. */
  DATE_IN_FUTURE(Kind.INVALID),
  /** A drill or session that was held too long ago to be recorded now. */
  DATE_TOO_OLD(Kind.INVALID),
  /** A session names either an enterprise or a place. */
  SUBJECT_NOT_NAMED(Kind.INVALID);

  private final Kind kind;

  TrainingError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
