package io.zhiben.hazard.inspection;

import io.zhiben.hazard.setting.TenantSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many inspections of a form a place owes in a calendar year: unannounced ones, and ones across
 * areas (Y-509, which asks for one of each).
 */
record InspectionMinimums(
    @NotNull @Min(0) @Max(100_000) Integer unannounced,
    @NotNull @Min(0) @Max(100_000) Integer crossArea) {
  static final TenantSettings.Kind<InspectionMinimums> SETTING =
      new TenantSettings.Kind<>(
          "INSPECTION_MINIMUMS", InspectionMinimums.class, new InspectionMinimums(1, 1));
}
