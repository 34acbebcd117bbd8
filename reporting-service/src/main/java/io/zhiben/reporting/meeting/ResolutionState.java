package io.zhiben.reporting.meeting;

/** Where a resolution stands. */
public enum ResolutionState {
  /** Its owner carries it out. */
  OPEN,
  /** Its owner says that it is done. */
  DONE,
  /** 销号 by the office. */
  CLOSED,
  WITHDRAWN
}
