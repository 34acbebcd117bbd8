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
  SUBJECT_NOT_NAMED(Kind.INVALID),
  /** An exam names a session, an enterprise or a place. */
  EXAM_SUBJECT_NOT_NAMED(Kind.INVALID),
  /** More passed than sat it. */
  PASSED_EXCEEDS_CANDIDATES(Kind.INVALID),
  /** More sat it than had attended the session, or than were left after the sittings before. */
  TOO_MANY_CANDIDATES(Kind.INVALID),
  /** An exam or a retake before what it follows. */
  EXAM_TOO_EARLY(Kind.INVALID),
  /** It would lapse before it was held. */
  EXAM_VALIDITY_WRONG(Kind.INVALID),
  /** The session has its exam. */
  SESSION_EXAMINED(Kind.CONFLICT),
  /** Nobody is left who could retake it. */
  NOBODY_FAILED(Kind.CONFLICT);

  private final Kind kind;

  TrainingError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
