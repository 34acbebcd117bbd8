package io.zhiben.hazard.hazard;

import java.util.Set;

/**
 * What one must know of a hazard to say who may do what next.
 *
 * @param level null until graded
 * @param rectifiers subjects of all who ever handed in a rectification of it
 * @param leadDepartments departments that supervise its enterprise as lead
 */
record HazardSituation(
    LifecycleState state,
    Level level,
    RectificationPlan plan,
    Set<String> rectifiers,
    Set<String> leadDepartments) {

  HazardSituation {
    rectifiers = Set.copyOf(rectifiers);
    leadDepartments = Set.copyOf(leadDepartments);
  }

  boolean lacksElements() {
    return level == Level.MAJOR && !plan.missing().isEmpty();
  }
}
