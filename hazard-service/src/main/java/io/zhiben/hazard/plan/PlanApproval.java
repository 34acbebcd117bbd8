package io.zhiben.hazard.plan;

import io.zhiben.hazard.setting.TenantSettings;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Which plans a leader approves before they count. Yearly plans as the suite ships; a
 * tenant says otherwise.
 *
 * @param kinds plans of these begin as drafts
 */
record PlanApproval(@NotNull Set<@NotNull PlanKind> kinds) {
  static final TenantSettings.Kind<PlanApproval> SETTING =
      new TenantSettings.Kind<>(
          "PLAN_APPROVAL", PlanApproval.class, new PlanApproval(Set.of(PlanKind.YEARLY)));

  PlanState begin(PlanKind kind) {
    return kinds.contains(kind) ? PlanState.DRAFT : PlanState.OPEN;
  }
}
