package io.zhiben.hazard.credit;

import io.zhiben.hazard.credit.CreditCommands.ProposeCredit;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseLookup;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Proposes credit records. */
@ApplicationScoped
class ProposalDesk {
  private final EnterpriseDirectory directory;
  private final CaseLookup cases;
  private final TenantSettings settings;
  private final NumberSeries series;
  private final CreditBook book;
  private final Clock clock;

  ProposalDesk(
      EnterpriseDirectory directory,
      CaseLookup cases,
      TenantSettings settings,
      NumberSeries series,
      CreditBook book,
      Clock clock) {
    this.directory = directory;
    this.cases = cases;
    this.settings = settings;
    this.series = series;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  CreditView propose(ProposeCredit command) {
    CreditTexts.requireNobody(command.evidence(), "evidence");
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    if ((command.source() == CreditSource.CASE) != (command.caseId() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "caseId");
    }
    if (command.caseId() != null
        && !cases.require(command.caseId()).enterpriseId().equals(enterprise.id())) {
      throw Problem.notFound();
    }
    CreditRules.Behaviour behaviour =
        settings
            .at(enterprise.place(), CreditRules.SETTING)
            .behaviour(command.behaviour())
            .orElseThrow(() -> Problem.ofField(CreditError.CREDIT_BEHAVIOUR_UNKNOWN, "behaviour"));
    return book.keep(
        new CreditRecord(
            enterprise,
            command,
            behaviour,
            series.take(NumberSeries.Kind.CREDIT, enterprise.place(), 1).getFirst(),
            CurrentCaller.get().subject(),
            clock.instant()),
        behaviour.code());
  }
}
