package io.zhiben.reporting.notice;

/** Where a notice stands. */
public enum NoticeState {
  DRAFT,
  ISSUED,
  RECALLED
}
