package io.zhiben.hazard.reward;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about rewards. */
public enum RewardError implements ErrorCode {
  /** Only a substantiated tip-off that was verified, and is no duplicate, is rewarded. */
  REWARD_NOT_DUE(Kind.CONFLICT),
  /** The tip-off has its reward already. */
  REWARD_EXISTS(Kind.CONFLICT),
  /** No rule of the place or above it covers the category. */
  REWARD_RULE_MISSING(Kind.CONFLICT),
  /** The rule asks for what was not said: the deaths and the grade of the accident. */
  REWARD_BASIS_MISSING(Kind.INVALID),
  /** A rule lacks what its kind needs, or has bounds that cross. */
  REWARD_RULE_INVALID(Kind.INVALID),
  /** The reward's state doesn't allow the step. */
  REWARD_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who proposed never decides. */
  REWARD_NEEDS_SECOND_PERSON(Kind.CONFLICT),
  /** The days for the claim are over. */
  REWARD_CLAIM_TOO_LATE(Kind.CONFLICT),
  /** More would be paid than was decided. */
  REWARD_OVERPAID(Kind.CONFLICT),
  /** Only a payment that was not taken back yet is taken back. */
  REWARD_ENTRY_NOT_REVERSIBLE(Kind.CONFLICT),
  /** A decided case says the fine: another one is not typed. */
  REWARD_FINE_FROM_CASE(Kind.INVALID),
  /** A fine is typed, no case is here, and nobody said why. */
  REWARD_FINE_NEEDS_REASON(Kind.INVALID),
  /** The place's fund holds less than would go out. */
  REWARD_FUND_SHORT(Kind.CONFLICT),
  /** The text holds a telephone or identity number, or a receipt code. */
  REWARD_TEXT_NAMES_PERSON(Kind.INVALID),
  /** The matter would come to more than the rule gives once, and nobody said why. */
  REWARD_MATTER_SHARED(Kind.CONFLICT);

  private final Kind kind;

  RewardError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
