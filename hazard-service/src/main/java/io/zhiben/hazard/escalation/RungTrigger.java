package io.zhiben.hazard.escalation;

/** What fires a rung. */
enum RungTrigger {
  /** The rectification of a hazard is late by so many days. */
  OVERDUE,
  /** A listing is late by so many days. */
  LISTING_OVERDUE,
  /** A leader, with a reason. */
  MANUAL
}
