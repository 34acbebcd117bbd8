package io.zhiben.reporting.notice;

/** What a recipient does. */
enum ReceivedVerb {
  READ,
  /** 回执. */
  RECEIPT,
  /** 转发. */
  FORWARD
}
