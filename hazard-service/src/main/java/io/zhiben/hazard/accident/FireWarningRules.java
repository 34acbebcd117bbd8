package io.zhiben.hazard.accident;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;

/**
 * How widely fires are made known (火灾警示, Y-497), which a tenant may set. What ships: outside
 * business premises in the county, in business premises in the city, a fatal or influential one in
 * the province.
 *
 * @param elsewhere a general fire that belongs to no enterprise
 * @param business a general fire of an enterprise
 * @param severe a fatal one or one that stirs the public, wherever it was; never narrower
 */
record FireWarningRules(
    @NotNull WarningScope elsewhere, @NotNull WarningScope business, @NotNull WarningScope severe) {
  static final TenantSettings.Kind<FireWarningRules> SETTING =
      new TenantSettings.Kind<>(
          "FIRE_WARNING_RULES",
          FireWarningRules.class,
          new FireWarningRules(WarningScope.COUNTY, WarningScope.CITY, WarningScope.PROVINCE));

  WarningScope scopeOf(boolean ofEnterprise, boolean isSevere) {
    if (isSevere) {
      return severe;
    }
    return ofEnterprise ? business : elsewhere;
  }

  void requireSound() {
    if (severe.compareTo(elsewhere) < 0 || severe.compareTo(business) < 0) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "severe");
    }
  }
}
