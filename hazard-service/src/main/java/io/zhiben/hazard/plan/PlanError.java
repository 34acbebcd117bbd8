package io.zhiben.hazard.plan;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about plans of inspections. */
public enum PlanError implements ErrorCode {
  /** The plan of inspections was closed. */
  PLAN_CLOSED(Kind.CONFLICT),
  /** The list of topics at that place has no such one. */
  PLAN_TOPIC_UNKNOWN(Kind.INVALID),
  /** A draft counts, is drawn from and is published only once a leader has approved it. */
  PLAN_NOT_APPROVED(Kind.CONFLICT),
  /** The plan counts already. */
  PLAN_ALREADY_APPROVED(Kind.CONFLICT),
  /** The plan is public already. */
  PLAN_ALREADY_PUBLISHED(Kind.CONFLICT);

  private final Kind kind;

  PlanError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
