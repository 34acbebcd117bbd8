package io.zhiben.hazard.hazard;

import io.zhiben.hazard.hazard.HazardCommands.AssignHazard;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** With what an enterprise is told to put a hazard right (D-091, Y-226, Y-374, Y-500). */
@ApplicationScoped
class AssigningRule {
  private final TenantSettings settings;

  AssigningRule(TenantSettings settings) {
    this.settings = settings;
  }

  /** Takes over who answers for it and to what standard; refuses what the tenant's rule misses. */
  void instruct(Hazard hazard, AssignHazard command) {
    hazard.instruct(said(command.responsible()), said(command.standard()));
    HazardRules rules = settings.at(hazard.place(), HazardRules.SETTING);
    if (rules.responsibleNeeded() && said(hazard.plan().responsible()) == null) {
      throw Problem.ofField(LifecycleError.RESPONSIBLE_NOT_GIVEN, "responsible");
    }
    if (rules.standardNeeded() && hazard.rectificationStandard() == null) {
      throw Problem.ofField(LifecycleError.STANDARD_NOT_GIVEN, "standard");
    }
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
