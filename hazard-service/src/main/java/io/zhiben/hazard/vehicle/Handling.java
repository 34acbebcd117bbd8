package io.zhiben.hazard.vehicle;

/** What was done (处理结果). */
enum Handling {
  /** 罚款. */
  FINED,
  /** 拖离. */
  TOWED,
  /** 行政强制, by a notice of that day (YF-19). */
  COERCED,
  /** 警告、教育. */
  WARNED
}
