package io.zhiben.hazard.legacy;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of legacy registers: of a file as a whole, and of single rows. */
public enum LegacyError implements ErrorCode {
  LEGACY_FILE_MISSING(Kind.INVALID),
  LEGACY_NOT_A_WORKBOOK(Kind.UNSUPPORTED_MEDIA),
  LEGACY_EMPTY(Kind.INVALID),
  LEGACY_COLUMN_MISSING(Kind.INVALID),
  LEGACY_TOO_MANY_ROWS(Kind.INVALID),
  /** The file unpacks to far more than a register can hold. */
  LEGACY_HOSTILE(Kind.INVALID),
  /** It was taken over already, or that was begun. */
  LEGACY_COMMITTED(Kind.CONFLICT),
  /** It was looked through too long ago; it has to be sent again. */
  LEGACY_EXPIRED(Kind.CONFLICT),

  LEGACY_ROW_VALUE_MISSING(Kind.INVALID),
  LEGACY_ROW_VALUE_TOO_LONG(Kind.INVALID),
  LEGACY_ROW_FORMULA(Kind.INVALID),
  LEGACY_ROW_DATE_AS_TEXT(Kind.INVALID),
  LEGACY_ROW_DATE_IN_FUTURE(Kind.INVALID),
  /** Before 1980: a slip of the pen. */
  LEGACY_ROW_DATE_TOO_OLD(Kind.INVALID),
  /** Found, recorded, rectified, signed off: each not before the one before it. */
  LEGACY_ROW_DATES_OUT_OF_ORDER(Kind.INVALID),
  /** A day that the state doesn't have, such as a sign-off of an open hazard. */
  LEGACY_ROW_DATE_NOT_EXPECTED(Kind.INVALID),
  LEGACY_ROW_LEVEL_UNKNOWN(Kind.INVALID),
  LEGACY_ROW_STATE_UNKNOWN(Kind.INVALID),
  /** A major hazard says what it rests on. */
  LEGACY_ROW_BASIS_MISSING(Kind.INVALID),
  LEGACY_ROW_NUMBER_WRONG(Kind.INVALID),
  LEGACY_ROW_ENTERPRISE_UNKNOWN(Kind.INVALID),
  LEGACY_ROW_ENTERPRISE_AMBIGUOUS(Kind.INVALID),
  /** An earlier row of the file has the same number in the same town. */
  LEGACY_ROW_DUPLICATE(Kind.INVALID),
  /** The number was taken over before, with other content. */
  LEGACY_ROW_DIFFERS(Kind.INVALID),
  /** The row was good when the file was looked through, and could not be taken over. */
  LEGACY_ROW_NOT_TAKEN(Kind.INVALID);

  private final Kind kind;

  LegacyError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
