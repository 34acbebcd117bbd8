package io.zhiben.reporting.meeting;

/** Where a topic comes from. */
public enum TopicSource {
  HAZARD,
  /** A report of a unit or enterprise. */
  REPORT,
  HAND
}
