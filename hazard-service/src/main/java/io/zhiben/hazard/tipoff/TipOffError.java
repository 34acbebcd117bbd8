package io.zhiben.hazard.tipoff;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about tip-offs. */
public enum TipOffError implements ErrorCode {
  /** The tip-off's state doesn't allow the step. */
  TIP_OFF_STATE_FORBIDS(Kind.CONFLICT),
  /** No such category. */
  TIP_OFF_CATEGORY_UNKNOWN(Kind.INVALID),
  /** Tip-offs are received by towns and districts that are in the region tree. */
  TIP_OFF_PLACE_UNKNOWN(Kind.INVALID),
  /** A custodian writes down what came by telephone, letter or visit. */
  TIP_OFF_CHANNEL_MISMATCH(Kind.INVALID),
  /** A day that has not come yet. */
  TIP_OFF_DATE_IN_FUTURE(Kind.INVALID),
  /** Other signatories are named without the first one. */
  TIP_OFF_FIRST_SIGNATORY_MISSING(Kind.INVALID),
  /** No receipt code, or one that was mistyped or belongs to nothing. */
  RECEIPT_UNKNOWN(Kind.NOT_FOUND),
  /** A tip-off is a duplicate of an earlier one only. */
  TIP_OFF_ORIGINAL_INVALID(Kind.INVALID),
  /** Officers verify by the re-edited text: there is none yet. */
  TIP_OFF_NEEDS_REDACTION(Kind.CONFLICT),
  /** A found hazard needs the enterprise that it was found at. */
  TIP_OFF_NEEDS_ENTERPRISE(Kind.INVALID),
  /** Nothing that was found, or a hazard together with the word that nothing was. */
  TIP_OFF_FINDING_MISMATCH(Kind.INVALID),
  /** The tip-off has as many photos or messages as it may have. */
  TIP_OFF_FULL(Kind.CONFLICT),
  /** The reporter left no identity that could be revealed. */
  NOTHING_TO_REVEAL(Kind.CONFLICT),
  /** One request waits already, or was granted and not used yet. */
  REVEAL_PENDING(Kind.CONFLICT),
  /** The one who asked never decides. */
  REVEAL_NEEDS_SECOND_PERSON(Kind.CONFLICT),
  /** Only the one who asked sees it, once, and only while the grant lasts. */
  REVEAL_NOT_OPEN(Kind.CONFLICT);

  private final Kind kind;

  TipOffError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
