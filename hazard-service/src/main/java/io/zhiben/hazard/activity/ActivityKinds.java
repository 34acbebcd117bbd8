package io.zhiben.hazard.activity;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of activities that a tenant registers. Those that ship are the three small ones (三小)
 * that the plans name (T-086), and a rest; a tenant replaces them.
 */
record ActivityKinds(@NotEmpty @Size(max = 50) List<@NotNull @Valid ActivityKind> kinds) {
  static final TenantSettings.Kind<ActivityKinds> SETTING =
      new TenantSettings.Kind<>(
          "ACTIVITY_KINDS",
          ActivityKinds.class,
          new ActivityKinds(
              List.of(
                  new ActivityKind("SMALL_PROJECT", "小项目"),
                  new ActivityKind("SMALL_CONSTRUCTION", "小施工"),
                  new ActivityKind("SMALL_WORK", "小作业"),
                  new ActivityKind("OTHER", "其他无需审批的较大风险活动"))));

  ActivityKinds {
    kinds = kinds == null ? null : kinds.stream().toList();
  }

  record ActivityKind(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 100) String title) {}

  Optional<ActivityKind> kind(String code) {
    return kinds.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (!codes.add(kinds.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "kinds[" + i + "].code");
      }
    }
  }
}
