package io.zhiben.hazard.escalation;

/** Why something is escalated. */
public enum CauseKind {
  /** The rectification of a hazard is late. */
  HAZARD_OVERDUE(true),
  /** A listing is late. */
  LISTING_OVERDUE(true),
  /** A leader fired it for a hazard or listing that is not late. */
  MANUAL(false),
  /** A unit that inspects and sanctions nobody in a period (零处罚, 只检查不处罚; T-087). */
  NO_PENALTY(false),
  /**
   * A matter that a leader gives to a unit (交办, 督办, 约谈; D-018, Q-037). It goes on until those who
   * gave it end it.
   */
  MATTER(false);

  private final boolean late;

  CauseKind(boolean late) {
    this.late = late;
  }

  /** Whether it is a deadline that passed; the cause's generation is that day. */
  boolean isLate() {
    return late;
  }

  /** Whether it is neither a hazard nor a listing, but what another feature knows. */
  boolean isReferred() {
    return this == NO_PENALTY || this == MATTER;
  }
}
