package io.zhiben.hazard.inspection;

import java.util.EnumSet;
import java.util.Set;

/** The post of who led an inspection. */
enum LeaderPost {
  /** 主要负责人. */
  PRINCIPAL,
  SAFETY_DIRECTOR,
  SAFETY_MANAGER,
  TEAM_LEADER,
  OFFICER,
  EXPERT;

  /** Posts of the enterprise; the others come from outside. */
  private static final Set<LeaderPost> INSIDE =
      EnumSet.of(PRINCIPAL, SAFETY_DIRECTOR, SAFETY_MANAGER, TEAM_LEADER);

  /** A self-check is led from inside, every other inspection from outside. */
  boolean leads(InspectionKind kind) {
    return INSIDE.contains(this) == (kind == InspectionKind.SELF_CHECK);
  }
}
