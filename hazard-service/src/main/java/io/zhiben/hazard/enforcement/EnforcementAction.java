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
  TRANSFER(false),
  /** 没收违法所得、非法财物; the goods say what. */
  CONFISCATION(true),
  /** 查封、扣押: it secures goods and is no penalty (行政强制法 art. 9). */
  SEIZURE(false),
  /** 暂扣许可证件. */
  LICENCE_SUSPENSION(true),
  /** 吊销许可证件. */
  LICENCE_REVOCATION(true),
  /** 降低资质等级. */
  DOWNGRADE(true),
  /** 责令停止执业, against a person. */
  PRACTICE_SUSPENSION(true);

  private final boolean sanction;

  EnforcementAction(boolean sanction) {
    this.sanction = sanction;
  }

  /** Whether it is an administrative penalty (行政处罚法 art. 9), which 零处罚 asks about. */
  boolean sanction() {
    return sanction;
  }

  /**
   * Whether it shuts something, takes a right away or bans somebody, and so asks for the offer of a
   * hearing (行政处罚法 art. 63). Of what is confiscated the law asks for it by the value, which is
   * known to the officer alone.
   */
  boolean grave() {
    return switch (this) {
      case SUSPENSION,
          CLOSURE,
          OCCUPATION_BAN,
          LICENCE_REVOCATION,
          DOWNGRADE,
          PRACTICE_SUSPENSION ->
          true;
      case WARNING,
          RECTIFICATION_ORDER,
          PENALTY,
          CREDIT_REPORT,
          TRANSFER,
          CONFISCATION,
          SEIZURE,
          LICENCE_SUSPENSION ->
          false;
    };
  }

  /** Whether it meets persons alone. */
  boolean personal() {
    return this == OCCUPATION_BAN || this == PRACTICE_SUSPENSION;
  }

  /** Whether it takes goods. */
  boolean takesGoods() {
    return this == CONFISCATION || this == SEIZURE;
  }

  /** Whether something stands still until it may begin again (复产, Y-447). */
  boolean stops() {
    return this == SUSPENSION || this == LICENCE_SUSPENSION;
  }
}
