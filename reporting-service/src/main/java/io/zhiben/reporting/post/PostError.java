package io.zhiben.reporting.post;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about lists of posts and their filing. */
public enum PostError implements ErrorCode {
  /** Neither the office's nor the post's own unit's account. */
  POST_NOT_YOURS(Kind.FORBIDDEN),
  /** The plan doesn't run in that year. */
  POST_YEAR_OUTSIDE_PLAN(Kind.INVALID),
  /** The item is done, or went on to the next year, or is done with the plan's task. */
  POST_TASK_STATE_FORBIDS(Kind.CONFLICT),
  /** Nothing of the year is left to go on. */
  POST_NOTHING_TO_ROLL(Kind.CONFLICT),
  /** The plan's place has none above it. */
  FILING_NO_UPPER_LEVEL(Kind.CONFLICT),
  /** A package waits for the answer of the level above. */
  FILING_UNDER_WAY(Kind.CONFLICT),
  /** Nothing has changed since the package that was filed. */
  FILING_UNCHANGED(Kind.CONFLICT),
  /** It was decided. */
  FILING_STATE_FORBIDS(Kind.CONFLICT),
  /** Only the place that it was submitted to decides. */
  FILING_NOT_YOURS(Kind.FORBIDDEN);

  private final Kind kind;

  PostError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
