package io.zhiben.reporting.meeting;

/** Where a topic stands. */
public enum TopicState {
  RAISED,
  /** On the agenda of a meeting. */
  SCHEDULED,
  /** Whoever raised it was told what came of it. */
  ANSWERED
}
