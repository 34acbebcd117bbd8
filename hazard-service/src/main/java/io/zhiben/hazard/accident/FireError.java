package io.zhiben.hazard.accident;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the investigation of fires. */
public enum FireError implements ErrorCode {
  /** Only a fire has a kind of site. */
  FIRE_SITE_OF_FIRES_ONLY(Kind.INVALID),
  /** Elements and circulars are for fires. */
  FIRE_STUDY_OF_FIRES_ONLY(Kind.CONFLICT),
  /** A fire that must be investigated is closed with all its elements (Y-530). */
  FIRE_STUDY_INCOMPLETE(Kind.CONFLICT),
  /** The tenant's rules have no such element. */
  FIRE_ELEMENT_UNKNOWN(Kind.INVALID),
  /** A larger fire says how leaders answer, or why none does (Y-495). */
  FIRE_LEADERS_MISSING(Kind.INVALID),
  /** The evaluation of a fire that must be investigated has a score (Y-496). */
  FIRE_SCORE_MISSING(Kind.INVALID),
  /** A circular is recorded once. */
  FIRE_CIRCULAR_ISSUED(Kind.CONFLICT);

  private final Kind kind;

  FireError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
