package io.zhiben.hazard.accident;

/** How they answer for it. */
enum AccountabilityMeans {
  /** 追究刑事责任. */
  CRIMINAL,
  /** 行政处罚. */
  ADMINISTRATIVE,
  /** 党纪政务处分. */
  DISCIPLINE,
  /** 企业内部处理. */
  INTERNAL
}
