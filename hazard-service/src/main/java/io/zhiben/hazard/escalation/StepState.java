package io.zhiben.hazard.escalation;

/** Where a step of the ladder stands. */
public enum StepState {
  /** 待发出. */
  DUE,
  /** 已发出. */
  ISSUED,
  /** 已回复. */
  ANSWERED,
  /** 已取消. */
  CANCELLED
}
