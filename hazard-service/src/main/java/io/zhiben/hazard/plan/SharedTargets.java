package io.zhiben.hazard.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Enterprises that several open plans want to inspect: one joint inspection does for all of them
 * (联合执法, Q-107).
 *
 * @param enterprises the hundred that stand in the most plans, the most first
 * @param more whether there are more than that
 */
record SharedTargets(List<SharedTarget> enterprises, boolean more) {
  /**
   * One enterprise.
   *
   * @param plans open ones that it stands in; without a joint inspection each costs a visit
   * @param visits official inspections of this year
   * @param joint those of them that were joint
   */
  @Schema(name = "SharedTarget")
  record SharedTarget(
      UUID enterpriseId, String enterpriseName, List<PlanRef> plans, long visits, long joint) {}

  /**
   * A plan.
   *
   * @param department that made it; null for an office
   */
  @Schema(name = "InspectionPlanRef")
  record PlanRef(UUID id, String number, String title, String department) {}
}
