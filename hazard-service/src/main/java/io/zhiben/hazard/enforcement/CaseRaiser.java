package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseCommands.OpenCase;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Opens the cases that other features raise by themselves, in the transaction of what raises them.
 */
@ApplicationScoped
public class CaseRaiser {
  private final TenantSettings settings;
  private final NumberSeries series;
  private final CaseBook book;
  private final Clock clock;

  CaseRaiser(TenantSettings settings, NumberSeries series, CaseBook book, Clock clock) {
    this.settings = settings;
    this.series = series;
    this.book = book;
    this.clock = clock;
  }

  /**
   * @param violationCode a ground of the place's discretion standard; refused as that field when it
   *     has none such
   * @param equipmentCode of the equipment that it is about (Y-408)
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CaseLookup.Named raise(
      ListedEnterprise enterprise, String violationCode, String clue, String equipmentCode) {
    Caller caller = CurrentCaller.get();
    Ground ground =
        settings
            .at(enterprise.place(), Discretion.SETTING)
            .violation(violationCode)
            .map(Ground::of)
            .orElseThrow(() -> Problem.ofField(CaseError.VIOLATION_UNKNOWN, "violationCode"));
    EnforcementCase opened =
        new EnforcementCase(
            enterprise,
            new OpenCase(
                enterprise.id(),
                violationCode,
                clue,
                null,
                List.of(),
                null,
                null,
                equipmentCode,
                null),
            ground,
            new EnforcementCase.Opening(
                series.take(NumberSeries.Kind.ENFORCEMENT_CASE, enterprise.place(), 1).getFirst(),
                LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null,
                caller.subject(),
                clock.instant()));
    book.keep(opened, List.of());
    return new CaseLookup.Named(opened.id(), opened.number(), enterprise.id());
  }
}
