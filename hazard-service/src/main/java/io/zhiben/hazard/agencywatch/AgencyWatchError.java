package io.zhiben.hazard.agencywatch;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about notices against agencies. */
public enum AgencyWatchError implements ErrorCode {
  /** The notice's state doesn't allow the step. */
  AGENCY_NOTICE_STATE_FORBIDS(Kind.CONFLICT),
  /** The agency served as much as the rules ask for. */
  AGENCY_SERVED_ENOUGH(Kind.CONFLICT),
  /** The agency was warned for that period already. */
  AGENCY_WARNED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  AgencyWatchError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
