package io.zhiben.hazard.hazard;

import io.zhiben.hazard.setting.TenantSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a tenant asks of hazards beyond the law's least.
 *
 * @param responsibleNeeded a general hazard is assigned only with the post that answers for it
 *     (D-091, Y-226, Y-374, Y-500); a major one has it among its five elements
 * @param standardNeeded a hazard is assigned only with the standard to which it is put right
 * @param photoBeforeNeeded what was put right on the spot is shown by a photo of before as well
 * @param idleDays after so many days without anything done an open hazard counts as forgotten
 *     (T-040)
 * @param noticeRepeatHours those who took no note of a major hazard are told again after so many
 *     hours
 */
public record HazardRules(
    boolean responsibleNeeded,
    boolean standardNeeded,
    boolean photoBeforeNeeded,
    @Min(1) @Max(3650) int idleDays,
    @Min(1) @Max(720) int noticeRepeatHours) {
  public static final TenantSettings.Kind<HazardRules> SETTING =
      new TenantSettings.Kind<>(
          "HAZARD_RULES", HazardRules.class, new HazardRules(false, false, false, 30, 24));
}
