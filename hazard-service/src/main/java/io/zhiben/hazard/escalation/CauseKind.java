package io.zhiben.hazard.escalation;

/** Why something is escalated. */
enum CauseKind {
  /** The rectification of a hazard is late. */
  HAZARD_OVERDUE,
  /** A listing is late. */
  LISTING_OVERDUE,
  /** A leader fired it for a hazard or listing that is not late. */
  MANUAL
}
