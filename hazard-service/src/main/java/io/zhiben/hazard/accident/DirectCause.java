package io.zhiben.hazard.accident;

/** What caused it directly. */
enum DirectCause {
  /** 人的不安全行为. */
  UNSAFE_ACT,
  /** 物的不安全状态. */
  UNSAFE_CONDITION,
  /** 环境. */
  ENVIRONMENT
}
