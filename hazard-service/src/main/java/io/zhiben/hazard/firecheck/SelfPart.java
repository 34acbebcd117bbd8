package io.zhiben.hazard.firecheck;

/** The six parts of a month (三自主两公开一承诺). */
enum SelfPart {
  /** 自主评估风险. */
  SELF_ASSESS,
  /** 自主检查安全. */
  SELF_CHECK,
  /** 自主整改隐患. */
  SELF_RECTIFY,
  /** 公开消防安全责任人. */
  DISCLOSE_RESPONSIBLE,
  /** 公开消防安全管理人. */
  DISCLOSE_MANAGER,
  /** 承诺消防安全. */
  COMMIT
}
