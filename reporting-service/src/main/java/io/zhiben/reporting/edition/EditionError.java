package io.zhiben.reporting.edition;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about versions of plans. */
public enum EditionError implements ErrorCode {
  /** The text is no good pack; each fault is told with file, line and path. */
  PLAN_PACK_INVALID(Kind.INVALID),
  /** Another plan has that id. */
  PLAN_ID_TAKEN(Kind.CONFLICT),
  /** The plan has a version that is neither issued nor withdrawn. */
  PLAN_OPEN_VERSION(Kind.CONFLICT),
  /** It stands where the step is not possible. */
  PLAN_VERSION_STATE_FORBIDS(Kind.CONFLICT),
  /** The plan is another place's. */
  PLAN_NOT_YOURS(Kind.FORBIDDEN),
  /** It would change what counted on days that have passed, or come before the version in force. */
  PLAN_EFFECTIVE_TOO_EARLY(Kind.INVALID),
  /** The days for comments must not lie in the past. */
  PLAN_COMMENTS_IN_PAST(Kind.INVALID),
  /** It isn't out for comments, or the days for them are over. */
  PLAN_COMMENTS_CLOSED(Kind.CONFLICT),
  /** It can't be issued before every comment was answered. */
  PLAN_COMMENTS_UNANSWERED(Kind.CONFLICT),
  PLAN_COMMENT_ANSWERED(Kind.CONFLICT);

  private final Kind kind;

  EditionError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
