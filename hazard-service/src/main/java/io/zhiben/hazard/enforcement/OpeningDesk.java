package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseCommands.OpenCase;
import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens cases upon findings. */
@ApplicationScoped
class OpeningDesk {
  private final CaseSources sources;
  private final TenantSettings settings;
  private final NumberSeries series;
  private final CaseBook book;
  private final Clock clock;

  OpeningDesk(
      CaseSources sources,
      TenantSettings settings,
      NumberSeries series,
      CaseBook book,
      Clock clock) {
    this.sources = sources;
    this.settings = settings;
    this.series = series;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  CaseView open(OpenCase said) {
    OpenCase command = sources.ofCampaign(said);
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = sources.enterprise(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    if (command.hazardIds().isEmpty()
        && command.inspectionId() == null
        && command.accidentId() == null) {
      throw Problem.ofField(CaseError.CASE_NEEDS_FINDING, "hazardIds");
    }
    List<HazardLookup.Named> hazards = sources.check(command);
    Ground ground =
        settings
            .at(enterprise.place(), Discretion.SETTING)
            .violation(command.violationCode())
            .map(Ground::of)
            .orElseThrow(() -> Problem.ofField(CaseError.VIOLATION_UNKNOWN, "violationCode"));
    String number =
        series.take(NumberSeries.Kind.ENFORCEMENT_CASE, enterprise.place(), 1).getFirst();
    EnforcementCase opened =
        new EnforcementCase(
            enterprise,
            command,
            ground,
            new EnforcementCase.Opening(
                number,
                LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null,
                caller.subject(),
                clock.instant()));
    return book.keep(opened, hazards);
  }
}
