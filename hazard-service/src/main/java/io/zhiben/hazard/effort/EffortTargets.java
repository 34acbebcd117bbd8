package io.zhiben.hazard.effort;

import io.zhiben.hazard.setting.TenantSettings.Kind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many of each a place wants in a month; 0 where it wants none in particular.
 *
 * @param urgingLetters 督促函, 督办函
 * @param covertChecks 暗访
 */
record EffortTargets(
    @NotNull @Min(0) @Max(10_000) Integer bulletins,
    @NotNull @Min(0) @Max(10_000) Integer urgingLetters,
    @NotNull @Min(0) @Max(10_000) Integer covertChecks) {
  static final Kind<EffortTargets> KIND =
      new Kind<>("effort-targets", EffortTargets.class, new EffortTargets(0, 0, 0));
}
