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
   * Another matter for which a leader writes to a unit: bulletin, consultation, interview (D-018,
   * It goes on until those who began it end it.
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
