package io.zhiben.hazard.roadrisk;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about road sections. */
public enum RoadRiskError implements ErrorCode {
  /** The item's state doesn't allow the step. */
  ROAD_RISK_STATE_FORBIDS(Kind.CONFLICT);

  private final Kind kind;

  RoadRiskError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
