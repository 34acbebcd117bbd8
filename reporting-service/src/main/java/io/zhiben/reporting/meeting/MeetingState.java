package io.zhiben.reporting.meeting;

/** Where a meeting stands. */
public enum MeetingState {
  PLANNED,
  /** It was held: the minutes say so, and it counts as evidence. */
  HELD,
  CANCELLED
}
