package io.zhiben.hazard.credit;

/** What a credit record comes from. */
enum CreditSource {
  CASE,
  INSPECTION,
  /** 消防 (YF-65). */
  FIRE,
  /** 承诺 (Y-193). */
  COMMITMENT,
  /** 服务机构 (Y-201). */
  AGENCY
}
