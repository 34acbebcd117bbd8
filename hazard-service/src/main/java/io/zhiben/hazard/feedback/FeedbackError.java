package io.zhiben.hazard.feedback;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about what the public suggests. */
public enum FeedbackError implements ErrorCode {
  /** Towns, villages and communities receive suggestions. */
  FEEDBACK_PLACE_UNKNOWN(Kind.INVALID),
  /** A suggestion lies open to the office: no telephone or identity numbers in it. */
  FEEDBACK_NAMES_PERSON(Kind.INVALID),
  /** It was answered already. */
  FEEDBACK_ANSWERED(Kind.CONFLICT),
  /** No receipt code, or one that was mistyped or belongs to nothing. */
  FEEDBACK_RECEIPT_UNKNOWN(Kind.NOT_FOUND);

  private final Kind kind;

  FeedbackError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
