package io.zhiben.hazard.roadrisk;

import io.zhiben.contracts.access.Right;

/** The steps of an item; the names stand in {@code RoadRiskView.actions}. */
enum RoadRiskVerb {
  /** 制定治理措施; again, too, while it isn't finished. */
  PLAN,
  /** 治理完成. */
  FINISH;

  Right right() {
    return Right.ROAD_RISK_WRITE;
  }

  boolean from(RoadRiskState state) {
    return switch (this) {
      case PLAN -> state != RoadRiskState.FINISHED;
      case FINISH -> state == RoadRiskState.PLANNED;
    };
  }
}
