package io.zhiben.reporting.inbox;

/** Which items a list shows. */
public enum InboxState {
  /** Waiting, and not put off beyond today. */
  OPEN,
  /** Waiting and not read. */
  UNREAD,
  /** Put off to a later day. */
  SNOOZED,
  /** They wait no longer. */
  ENDED
}
