package io.zhiben.reporting.inbox;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the inbox, its settings and substitutes. */
enum InboxError implements ErrorCode {
  /** A day of an absence, or to put off to, lies in the past or before its beginning. */
  INBOX_DAY_IN_PAST(Kind.INVALID),
  /** The person has another absence in these days. */
  ABSENCE_OVERLAPS(Kind.CONFLICT),
  /** It has ended already. */
  ABSENCE_ENDED(Kind.CONFLICT),
  /** Nobody stands in for himself. */
  ABSENCE_SELF(Kind.CONFLICT);

  private final Kind kind;

  InboxError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
