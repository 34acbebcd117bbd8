package io.zhiben.hazard.credit;

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
import java.util.Optional;
import java.util.Set;

/**
 * The behaviours that a tenant puts on credit records, with period and effect. Those that ship are
 * named by the plans (Y-193, Y-201, Y-297, Y-425, Y-447, YF-65), in words of the suite's own; their
 * period of 12 months and their effect are defaults to be replaced.
 */
record CreditRules(@NotEmpty @Size(max = 100) List<@NotNull @Valid Behaviour> behaviours) {
  private static final String EFFECT = "纳入重点监管，提高检查频次";

  static final TenantSettings.Kind<CreditRules> SETTING =
      new TenantSettings.Kind<>(
          "CREDIT_RULES",
          CreditRules.class,
          new CreditRules(
              List.of(
                  shipped("EVADE_SUPERVISION", "逃避、阻挠监管"),
                  shipped("DANGEROUS_COMMAND", "违章指挥、强令冒险作业"),
                  shipped("CHANGE_PROCESS", "擅自改变工艺、设施"),
                  shipped("BREAK_MONITORS", "关闭、破坏监控报警设施"),
                  shipped("FALSE_GOODS", "夹带、谎报、瞒报、匿报货物"),
                  shipped("REFUSED_RECTIFICATION", "拒不整改"),
                  shipped("COMMITMENT_BROKEN", "违背安全承诺"),
                  shipped("FIRE_DISHONESTY", "消防安全严重失信"),
                  shipped("QUALIFICATION_ABUSE", "出借资质、违法转包分包"),
                  shipped("SERVICE_SHORT", "机构收费而不按约定服务"))));

  CreditRules {
    behaviours = behaviours == null ? null : behaviours.stream().toList();
  }

  /**
   * @param months for which it stands, from the review on
   * @param effect what is restricted meanwhile
   * @param bars whether it bars from admission meanwhile (行业禁入, Q-088); no when left out
   */
  record Behaviour(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 200) String title,
      @Min(1) @Max(120) int months,
      @NotBlank @Size(max = 500) String effect,
      boolean bars) {}

  private static Behaviour shipped(String code, String title) {
    return new Behaviour(code, title, 12, EFFECT, false);
  }

  Optional<Behaviour> behaviour(String code) {
    return behaviours.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < behaviours.size(); i++) {
      if (!codes.add(behaviours.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "behaviours[" + i + "].code");
      }
    }
  }
}
