package io.zhiben.reporting.task;

/** Where an urging letter (催办) stands. */
enum UrgingState {
  /** Found by the suite; a person sends or drops it. */
  PROPOSED,
  SENT,
  ANSWERED,
  CLOSED,
  /** Not sent after all. */
  DROPPED;

  boolean isLive() {
    return this == PROPOSED || this == SENT || this == ANSWERED;
  }
}
