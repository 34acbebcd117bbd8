package io.zhiben.hazard.agencywatch;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * From which share of served enterprises an agency is warned and may be blacklisted; a tenant sets
 * it. The numbers that ship are defaults to be replaced.
 *
 * @param warnBelow percent below which it is warned
 * @param blacklistBelow percent below which it may be blacklisted
 */
record AgencyServiceRules(@Min(1) @Max(100) int warnBelow, @Min(1) @Max(100) int blacklistBelow) {
  static final TenantSettings.Kind<AgencyServiceRules> SETTING =
      new TenantSettings.Kind<>(
          "AGENCY_SERVICE_RULES", AgencyServiceRules.class, new AgencyServiceRules(80, 50));

  /** The black list is for less than the warning. */
  void requireSound() {
    if (blacklistBelow > warnBelow) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "blacklistBelow");
    }
  }

  static boolean below(long served, long contracted, int percent) {
    return contracted > 0 && served * 100 < contracted * percent;
  }
}
