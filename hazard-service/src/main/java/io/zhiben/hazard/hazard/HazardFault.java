package io.zhiben.hazard.hazard;

/** What an open hazard's record lacks (T-040). */
enum HazardFault {
  /** Its enterprise has no domain. */
  NO_DOMAIN("e.domainCode is null"),
  /** Major without a clause, as old registers have them. */
  NO_CLAUSE("e.level = 'MAJOR' and e.clause.clauseId is null"),
  /** Graded, not put right on the spot, and nobody said until when. */
  NO_DEADLINE("e.level is not null and e.deadline is null and e.correctedOnTheSpot = false"),
  /** Nobody did anything for longer than the tenant's rule allows. */
  IDLE("e.idleSince <= :forgotten"),
  /** One of these. */
  ANY(null);

  private final String condition;

  HazardFault(String condition) {
    this.condition = condition;
  }

  /** On the hazard {@code e}, with the day {@code :forgotten} where {@link #needsDay()}. */
  String condition() {
    if (this != ANY) {
      return condition;
    }
    return "("
        + NO_DOMAIN.condition
        + ") or ("
        + NO_CLAUSE.condition
        + ") or ("
        + NO_DEADLINE.condition
        + ") or "
        + IDLE.condition;
  }

  boolean needsDay() {
    return this == IDLE || this == ANY;
  }
}
