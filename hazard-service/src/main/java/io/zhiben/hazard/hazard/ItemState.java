package io.zhiben.hazard.hazard;

/** Where one point of a hazard stands. */
enum ItemState {
  OPEN,
  RECTIFIED,
  /** Looked at again, and good. */
  PASSED
}
