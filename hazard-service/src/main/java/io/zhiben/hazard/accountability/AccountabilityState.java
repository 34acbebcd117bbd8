package io.zhiben.hazard.accountability;

/** Where a case of accountability stands. */
enum AccountabilityState {
  /** 线索收集. */
  OPEN,
  /** 已移送. */
  TRANSFERRED,
  /** 已有结果. */
  CONCLUDED
}
