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
  REVEAL_NOT_OPEN(Kind.CONFLICT),
  /** Only an accepted tip-off with a re-edited text goes to a unit. */
  HAND_OVER_STATE_FORBIDS(Kind.CONFLICT),
  /** Another unit has it: the change needs a reason. */
  HAND_OVER_NEEDS_REASON(Kind.INVALID),
  /** The unit gave its result, or another one has it. */
  HAND_OVER_OVER(Kind.CONFLICT),
  /** A day in the future, or one before the step before. */
  HAND_OVER_DATE_WRONG(Kind.INVALID),
  /** A result of a unit that has not accepted. */
  HAND_OVER_NOT_ACCEPTED(Kind.CONFLICT),
  /** The unit accepted it already; the day stays. */
  HAND_OVER_ACCEPTED(Kind.CONFLICT),
  /** A route names what is not in the lists, or stands twice. */
  ROUTE_INVALID(Kind.INVALID),
  /** No such class of road, or one where the category asks for none. */
  ROAD_CLASS_UNKNOWN(Kind.INVALID),
  /** A text that leaves custody holds a telephone or identity number, or a receipt code. */
  TIP_OFF_TEXT_NAMES_PERSON(Kind.INVALID),
  /** The re-edited text is what the reporter wrote. */
  TIP_OFF_REDACTION_REPEATS(Kind.INVALID);

  private final Kind kind;

  TipOffError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
