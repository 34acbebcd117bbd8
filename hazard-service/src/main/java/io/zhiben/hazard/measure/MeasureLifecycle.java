package io.zhiben.hazard.measure;

/** Where a measure stands. */
enum MeasureLifecycle {
  OPEN,
  /** The institution is there, with its evidence. */
  DONE,
  /** Not needed any more, with the reason. */
  WITHDRAWN
}
