package io.zhiben.hazard.accident;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the rules about steps ask for and an accident's own row doesn't hold. */
@ApplicationScoped
class AccidentSituations {
  private final EnterpriseDirectory directory;
  private final TenantSettings settings;
  private final AccidentFile file;
  private final Clock clock;

  AccidentSituations(
      EnterpriseDirectory directory, TenantSettings settings, AccidentFile file, Clock clock) {
    this.directory = directory;
    this.settings = settings;
    this.file = file;
    this.clock = clock;
  }

  AccidentPolicy.Situation of(Accident accident) {
    return new AccidentPolicy.Situation(
        accident.kind(),
        accident.type(),
        accident.state(),
        departmentsOf(accident),
        accident.gradeConfirmed(),
        accident.investigation().extended(),
        accident.occurrence().supplementUntil(),
        LocalDate.now(clock),
        missingElements(accident).size());
  }

  /** What belongs to no enterprise has no lead: every department of the place may act. */
  private Set<String> departmentsOf(Accident accident) {
    if (accident.enterpriseId() == null) {
      return LeadDepartmentPolicy.actsAsDepartment(CurrentCaller.get())
          ? Set.of(CurrentCaller.get().org())
          : Set.of();
    }
    return directory
        .find(accident.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }

  /** How widely a fire is made known as it is now; null where it is none. */
  WarningScope warningScopeOf(Accident accident) {
    return accident.kind() == AccidentKind.ACCIDENT && accident.type() == AccidentType.FIRE
        ? settings
            .at(accident.place(), FireWarningRules.SETTING)
            .scopeOf(accident.enterpriseId() != null, accident.severe())
        : null;
  }

  FireStudyRules studyRulesOf(Accident accident) {
    return settings.at(accident.place(), FireStudyRules.SETTING);
  }

  /** Whether it is a fire that must be investigated, if it was there. */
  boolean studyNeeded(Accident accident, FireSite site) {
    return accident.kind() == AccidentKind.ACCIDENT
        && accident.type() == AccidentType.FIRE
        && studyRulesOf(accident).asksFor(site, accident.figures().deaths());
  }

  /**
   * What is still to be recorded of an open fire that must be investigated; empty for any other.
   */
  List<FireStudyRules.StudyElement> missingElements(Accident accident) {
    if (!accident.fire().studyNeeded() || !AccidentStage.OPEN.contains(accident.state())) {
      return List.of();
    }
    Set<String> recorded =
        file.studies(accident.id()).stream().map(FireStudy::element).collect(Collectors.toSet());
    return studyRulesOf(accident).elements().stream()
        .filter(element -> !recorded.contains(element.code()))
        .toList();
  }

  AccidentRules rulesOf(Accident accident) {
    return settings.at(accident.place(), AccidentRules.SETTING);
  }
}
