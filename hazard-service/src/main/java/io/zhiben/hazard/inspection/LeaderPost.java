package io.zhiben.hazard.inspection;

import java.util.List;

/** The post of who led an inspection. */
enum LeaderPost {
  /** 主要负责人. */
  PRINCIPAL,
  SAFETY_DIRECTOR,
  SAFETY_MANAGER,
  TEAM_LEADER,
  OFFICER,
  EXPERT,
  /** 领导带队, of the place or of a department (Z-092). */
  LEADER,
  /** 网格员, who records what he checks himself. */
  GRID_WORKER;

  /**
   * Posts of those who come from outside, as figures show them; the others are the enterprise's.
   */
  static final List<LeaderPost> OUTSIDE = List.of(OFFICER, LEADER, EXPERT, GRID_WORKER);

  /** Checks by enterprises are led by their people, every other inspection from outside. */
  boolean leads(InspectionKind kind) {
    return OUTSIDE.contains(this) != kind.ledFromInside();
  }
}
