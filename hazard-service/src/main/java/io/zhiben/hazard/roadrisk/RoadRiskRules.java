package io.zhiben.hazard.roadrisk;

import io.zhiben.hazard.setting.TenantSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When a section becomes an item; a tenant sets it. The three accidents in twelve months that ship
 * are a default to be replaced.
 *
 * @param accidents so many
 * @param months in so many months before the last of them
 */
record RoadRiskRules(@Min(2) @Max(100) int accidents, @Min(1) @Max(60) int months) {
  static final TenantSettings.Kind<RoadRiskRules> SETTING =
      new TenantSettings.Kind<>("ROAD_RISK_RULES", RoadRiskRules.class, new RoadRiskRules(3, 12));
}
