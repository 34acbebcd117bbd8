package io.zhiben.hazard.activity;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about activities without approval. */
public enum ActivityError implements ErrorCode {
  /** The tenant's list has no such kind. */
  ACTIVITY_KIND_UNKNOWN(Kind.INVALID),
  /** What was disposed doesn't allow the step. */
  ACTIVITY_STATE_FORBIDS(Kind.CONFLICT),
  /** The inspection is none of that enterprise in the days of the activity, or no official one. */
  ACTIVITY_PATROL_MISMATCH(Kind.INVALID),
  /** That inspection counts already. */
  ACTIVITY_PATROLLED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  ActivityError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
