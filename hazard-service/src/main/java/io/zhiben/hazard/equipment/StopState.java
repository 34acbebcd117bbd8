package io.zhiben.hazard.equipment;

/** What an order says of the equipment. */
enum StopState {
  /** 停用. */
  STOPPED,
  /** 恢复使用: an inspection was passed. */
  RESUMED,
  /** The order was wrong. */
  WITHDRAWN
}
