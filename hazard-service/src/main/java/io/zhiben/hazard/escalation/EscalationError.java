package io.zhiben.hazard.escalation;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the ladder and its steps. */
public enum EscalationError implements ErrorCode {
  /** The step of the ladder stands elsewhere. */
  ESCALATION_STATE_FORBIDS(Kind.CONFLICT),
  /** What was escalated is over: rectified, put off, withdrawn or closed. */
  ESCALATION_CAUSE_ENDED(Kind.CONFLICT),
  /** Only a matter ends by hand; a hazard or a listing ends by itself. */
  ENDS_WITH_ITS_CAUSE(Kind.CONFLICT),
  /** Another step of a matter goes to the unit that has the matter. */
  MATTER_HAS_ITS_UNIT(Kind.INVALID),
  /** A rung is fired once a level and cause. */
  RUNG_FIRED_ALREADY(Kind.CONFLICT),
  /** An earlier rung was not issued; a later one goes first with a reason only (T-045). */
  EARLIER_RUNG_DUE(Kind.CONFLICT),
  /** The rung is issued by a leader. */
  LEADER_ISSUES(Kind.FORBIDDEN),
  /** Only the one it was issued to answers. */
  NOT_THE_ADDRESSEE(Kind.FORBIDDEN),
  /** The ladder of the caller's place has no such rung in use. */
  RUNG_UNKNOWN(Kind.INVALID),
  /** Two rungs of a ladder have the same code. */
  RUNG_CODE_TWICE(Kind.INVALID),
  /** A rung that fires by itself says after how many days; one that is fired by hand doesn't. */
  RUNG_DAYS_MISMATCH(Kind.INVALID);

  private final Kind kind;

  EscalationError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
