package io.zhiben.hazard.credit;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about credit records. */
public enum CreditError implements ErrorCode {
  /** The credit record's state doesn't allow the step. */
  CREDIT_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who proposed a credit record never reviews it. */
  CREDIT_PROPOSER_CANNOT_REVIEW(Kind.CONFLICT),
  /** The tenant's rules have no such behaviour. */
  CREDIT_BEHAVIOUR_UNKNOWN(Kind.INVALID),
  /** The text holds an identity or telephone number. */
  CREDIT_NAMES_PERSON(Kind.INVALID);

  private final Kind kind;

  CreditError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
