package io.zhiben.hazard.auditround;

import io.zhiben.platform.problem.Problem;
import java.util.Set;

/** How far a round is. */
enum RoundState {
  PREPARED,
  RUNNING,
  /** Its report is written; problems are still answered and verified. */
  REPORTED,
  CLOSED,
  /** Given up before any unit had its letter. */
  CANCELLED;

  private static final Set<RoundState> UNDER_WAY = Set.of(RUNNING, REPORTED);

  RoundState start() {
    require(PREPARED);
    return RUNNING;
  }

  RoundState report() {
    require(RUNNING);
    return REPORTED;
  }

  RoundState close() {
    require(REPORTED);
    return CLOSED;
  }

  RoundState cancel() {
    requireOpenList();
    return CANCELLED;
  }

  /** Question lists are said anew until the round is reported. */
  void requireOpenList() {
    if (!isBeforeReport()) {
      throw forbidden();
    }
  }

  /** Something is checked, found or written to a unit. */
  void requireRunning() {
    require(RUNNING);
  }

  /** Problems are dealt with, and the sector is told. */
  void requireUnderWay() {
    if (!isUnderWay()) {
      throw forbidden();
    }
  }

  boolean isBeforeReport() {
    return this == PREPARED || this == RUNNING;
  }

  boolean isUnderWay() {
    return UNDER_WAY.contains(this);
  }

  private void require(RoundState wanted) {
    if (this != wanted) {
      throw forbidden();
    }
  }

  private Problem forbidden() {
    return Problem.of(AuditRoundError.AUDIT_ROUND_STATE_FORBIDS, this);
  }
}
