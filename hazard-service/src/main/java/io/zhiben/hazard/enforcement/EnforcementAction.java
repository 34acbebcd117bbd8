package io.zhiben.hazard.enforcement;

/** What a case can end in. */
enum EnforcementAction {
  /** 警告. */
  WARNING(true),
  /** 责令限期整改: an order and no penalty (行政处罚法 art. 28). */
  RECTIFICATION_ORDER(false),
  /** 责令停产停业. */
  SUSPENSION(true),
  /** 罚款. */
  PENALTY(true),
  /** 关闭取缔. */
  CLOSURE(true),
  /** 报送信用、联合惩戒: the consequence of a penalty, told to those who keep the credit record. */
  CREDIT_REPORT(false),
  /** 限制从业 (行业禁入), against a person. */
  OCCUPATION_BAN(true),
  /** 移送: to the district or to criminal justice; a step of its own, no measure. */
  TRANSFER(false);

  private final boolean sanction;

  EnforcementAction(boolean sanction) {
    this.sanction = sanction;
  }

  /** Whether it is an administrative penalty (行政处罚法 art. 9), which 零处罚 asks about. */
  boolean sanction() {
    return sanction;
  }

  /** Whether it shuts something and so asks for the offer of a hearing (行政处罚法 art. 63). */
  boolean grave() {
    return this == SUSPENSION || this == CLOSURE || this == OCCUPATION_BAN;
  }
}
