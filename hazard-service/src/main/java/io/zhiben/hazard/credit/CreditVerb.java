package io.zhiben.hazard.credit;

import io.zhiben.contracts.access.Right;

/** The steps of a credit record; the names stand in {@code CreditView.actions}. */
enum CreditVerb {
  /** 认定 or 不予认定, by somebody else than the proposer. */
  REVIEW(Right.CREDIT_REVIEW),
  /** 报送联合惩戒 (Y-432, Y-447). */
  SEND(Right.CREDIT_PROPOSE),
  /** 信用修复: before its period is over. */
  LIFT(Right.CREDIT_REVIEW);

  private final Right right;

  CreditVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }

  CreditState from() {
    return this == REVIEW ? CreditState.PROPOSED : CreditState.IN_FORCE;
  }
}
