package io.zhiben.reporting.notice;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about notices. */
enum NoticeError implements ErrorCode {
  /** It is a draft, issued or recalled, and the step asks for another state. */
  NOTICE_STATE_FORBIDS(Kind.CONFLICT),
  /** Another office or department issued it, or it was sent to somebody else. */
  NOTICE_NOT_YOURS(Kind.FORBIDDEN),
  /** Neither places nor departments nor enterprises. */
  NOTICE_WITHOUT_AUDIENCE(Kind.INVALID),
  NOTICE_DAY_IN_PAST(Kind.INVALID),
  /** No receipt is asked. */
  NOTICE_ASKS_NO_RECEIPT(Kind.CONFLICT),
  NOTICE_RECEIPT_GIVEN(Kind.CONFLICT),
  /** A chosen place is the issuer's own. */
  NOTICE_PLACE_NOT_BELOW(Kind.INVALID),
  /** Not a unit of the plan in force for which somebody at or below the issuer's place acts. */
  NOTICE_UNIT_UNKNOWN(Kind.INVALID);

  private final Kind kind;

  NoticeError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
