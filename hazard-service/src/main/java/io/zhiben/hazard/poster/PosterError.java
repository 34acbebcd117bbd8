package io.zhiben.hazard.poster;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about posters. */
public enum PosterError implements ErrorCode {
  /** The enterprise or village has a poster. */
  POSTER_HANGS_ALREADY(Kind.CONFLICT),
  /** A day in the future, or one before the poster hung. */
  POSTER_DATE_WRONG(Kind.INVALID),
  /** It was taken down. */
  POSTER_GONE(Kind.CONFLICT),
  /** Neither an enterprise nor a village is named, or both are. */
  POSTER_OBJECT_MISSING(Kind.INVALID);

  private final Kind kind;

  PosterError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
