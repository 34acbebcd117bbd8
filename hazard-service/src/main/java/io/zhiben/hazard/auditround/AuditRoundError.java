package io.zhiben.hazard.auditround;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about audit-style supervision and notices to sectors. */
public enum AuditRoundError implements ErrorCode {
  /** A round is run by the level that holds it. */
  AUDIT_NOT_YOUR_ROUND(Kind.FORBIDDEN),
  /** The unit itself answers. */
  AUDIT_NOT_YOUR_UNIT(Kind.FORBIDDEN),
  /** What is no unit below the level that holds the round is not audited. */
  AUDIT_UNIT_UNKNOWN(Kind.INVALID),
  /** The round's state doesn't allow the step. */
  AUDIT_ROUND_STATE_FORBIDS(Kind.CONFLICT),
  /** A round begins with its question list. */
  AUDIT_LIST_MISSING(Kind.CONFLICT),
  /** A letter rests on something that was checked. */
  AUDIT_NOTHING_CHECKED(Kind.CONFLICT),
  /** What was fed back stays as it is. */
  AUDIT_LETTER_SENT(Kind.CONFLICT),
  /** There is no letter to receive, or it was received. */
  AUDIT_NO_LETTER(Kind.CONFLICT),
  /** Every unit gets its letter before the round is reported. */
  AUDIT_LETTERS_MISSING(Kind.CONFLICT),
  /** A round is closed when every problem is verified or withdrawn. */
  AUDIT_PROBLEMS_OPEN(Kind.CONFLICT),
  /** What units were told is brought to its end, not given up. */
  AUDIT_ROUND_FED_BACK(Kind.CONFLICT),
  /** A domain is told once what a month brought. */
  SECTOR_FEEDBACK_SENT(Kind.CONFLICT),
  /** The problem's state doesn't allow the step. */
  AUDIT_PROBLEM_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who answered never verifies. */
  ANSWERER_CANNOT_VERIFY(Kind.CONFLICT),
  /** An item gives at most its points, and none where it does not apply. */
  AUDIT_POINTS_TOO_MANY(Kind.INVALID),
  /** No enterprise of the sector is as the notice asks for. */
  SECTOR_NOTICE_NOBODY(Kind.UNPROCESSABLE),
  /** More enterprises than one notice takes. */
  SECTOR_NOTICE_TOO_MANY(Kind.UNPROCESSABLE),
  /** A self-check is answered once. */
  SECTOR_NOTICE_ANSWERED(Kind.CONFLICT),
  /** A sector is told what a month brought when the month is over. */
  SECTOR_MONTH_RUNNING(Kind.CONFLICT);

  private final Kind kind;

  AuditRoundError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
