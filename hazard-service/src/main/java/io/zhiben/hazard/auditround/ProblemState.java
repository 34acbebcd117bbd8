package io.zhiben.hazard.auditround;

import io.zhiben.platform.problem.Problem;

/** Where a problem stands. */
enum ProblemState {
  /** The unit is to rectify and answer. */
  FOUND,
  ANSWERED,
  VERIFIED,
  WITHDRAWN;

  ProblemState answer() {
    return from(FOUND, ANSWERED);
  }

  ProblemState giveBack() {
    return from(ANSWERED, FOUND);
  }

  ProblemState verify() {
    return from(ANSWERED, VERIFIED);
  }

  ProblemState withdraw() {
    if (isOver()) {
      throw Problem.of(AuditRoundError.AUDIT_PROBLEM_STATE_FORBIDS, this);
    }
    return WITHDRAWN;
  }

  boolean isOver() {
    return this == VERIFIED || this == WITHDRAWN;
  }

  private ProblemState from(ProblemState wanted, ProblemState to) {
    if (this != wanted) {
      throw Problem.of(AuditRoundError.AUDIT_PROBLEM_STATE_FORBIDS, this);
    }
    return to;
  }
}
