package io.zhiben.hazard.accident;

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
 * Which fires must be investigated in all their elements (全链条、全要素调查), and what those are; a tenant
 * may set both. What ships: fatal fires and those of crowded places, factories and warehouses
 * (Y-495, YF-63), with elements in words of the suite's own.
 *
 * @param fatal whether every fatal fire is
 * @param sites where every fire is
 * @param elements what is studied of each, before it is closed (Y-530)
 */
record FireStudyRules(
    boolean fatal,
    @NotNull Set<@NotNull FireSite> sites,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid StudyElement> elements) {
  static final TenantSettings.Kind<FireStudyRules> SETTING =
      new TenantSettings.Kind<>(
          "FIRE_STUDY_RULES",
          FireStudyRules.class,
          new FireStudyRules(
              true,
              Set.of(FireSite.CROWDED, FireSite.FACTORY),
              List.of(
                  new StudyElement("ORIGIN", "起火部位和起火原因"),
                  new StudyElement("SPREAD", "蔓延扩大的原因"),
                  new StudyElement("CASUALTY", "人员伤亡的原因"),
                  new StudyElement("BUILDING", "建筑、用途和审批手续"),
                  new StudyElement("FACILITY", "消防设施和疏散条件"),
                  new StudyElement("UNIT", "使用、管理单位的主体责任"),
                  new StudyElement("SERVICE", "设计、施工、维保、检测等单位的责任"),
                  new StudyElement("SUPERVISION", "部门监管和属地管理责任"),
                  new StudyElement("RESCUE", "报警、初起火灾扑救和灭火救援"))));

  FireStudyRules {
    sites = sites == null ? null : Set.copyOf(sites);
    elements = elements == null ? null : elements.stream().toList();
  }

  /** One element of the investigation (调查要素). */
  record StudyElement(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 200) String title) {}

  boolean asksFor(FireSite site, int deaths) {
    return fatal && deaths > 0 || site != null && sites.contains(site);
  }

  Optional<StudyElement> element(String code) {
    return elements.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!codes.add(elements.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "elements[" + i + "].code");
      }
    }
  }
}
