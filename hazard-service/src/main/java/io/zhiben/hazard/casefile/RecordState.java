package io.zhiben.hazard.casefile;

/** How a record of a file stands. */
enum RecordState {
  PRESENT,
  /** It should be there by now. */
  MISSING,
  /** Its time hasn't come. */
  PENDING,
  /** This hazard needs none, e.g. no bulletin as long as it isn't late. */
  NOT_NEEDED
}
