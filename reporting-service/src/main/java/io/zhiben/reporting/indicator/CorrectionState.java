package io.zhiben.reporting.indicator;

/** Where a correction stands. */
public enum CorrectionState {
  PROPOSED,
  CONFIRMED,
  REFUSED,
  /** It was confirmed and counts no more. */
  ENDED
}
