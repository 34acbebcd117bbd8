package io.zhiben.hazard.assessment;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a unit is scored by; a tenant sets it. The five items that ship are the suite's own, in
 * short words, and their points defaults to be replaced.
 */
record AssessmentForm(@NotEmpty @Size(max = 50) List<@NotNull @Valid AssessmentItem> items) {
  static final TenantSettings.Kind<AssessmentForm> SETTING =
      new TenantSettings.Kind<>(
          "ENFORCEMENT_ASSESSMENT_FORM",
          AssessmentForm.class,
          new AssessmentForm(
              List.of(
                  new AssessmentItem("CASES", "立案查处", 30),
                  new AssessmentItem("MAJOR", "重大隐患查处", 30),
                  new AssessmentItem("PROCEDURE", "程序和文书", 20),
                  new AssessmentItem("PUBLICITY", "公示和典型案例", 10),
                  new AssessmentItem("TRAINING", "执法培训", 10))));

  AssessmentForm {
    items = items == null ? null : items.stream().toList();
  }

  /**
   * @param most points
   */
  record AssessmentItem(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 200) String title,
      @Min(1) @Max(1000) int most) {}

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!codes.add(items.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "items[" + i + "].code");
      }
    }
  }
}
