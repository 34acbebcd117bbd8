package io.zhiben.hazard.credit;

import io.zhiben.hazard.credit.CreditCommands.ProposeCredit;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseDecided;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Proposes a credit record where a case ended in a sanction whose ground asks for one. The
 * suite proposes, so that any leader may review; a place whose rules lack the behaviour has none.
 */
@ApplicationScoped
class DecisionProposer {
  private final EnterpriseDirectory directory;
  private final TenantSettings settings;
  private final NumberSeries series;
  private final CreditBook book;
  private final Clock clock;

  DecisionProposer(
      EnterpriseDirectory directory,
      TenantSettings settings,
      NumberSeries series,
      CreditBook book,
      Clock clock) {
    this.directory = directory;
    this.settings = settings;
    this.series = series;
    this.book = book;
    this.clock = clock;
  }

  void heard(@Observes CaseDecided decided) {
    CurrentCaller.runAs(
        Caller.system(),
        () -> directory.find(decided.enterpriseId()).ifPresent(one -> propose(decided, one)));
  }

  private void propose(CaseDecided decided, ListedEnterprise enterprise) {
    settings
        .at(enterprise.place(), CreditRules.SETTING)
        .behaviour(decided.creditBehaviour())
        .ifPresent(behaviour ->
            book.keep(
                new CreditRecord(
                    enterprise,
                    new ProposeCredit(
                        enterprise.id(),
                        CreditSource.CASE,
                        decided.caseId(),
                        behaviour.code(),
                        "案件 %s（%s）已作出行政处罚决定。"
                            .formatted(decided.number(), decided.violationTitle())),
                    behaviour,
                    series.take(NumberSeries.Kind.CREDIT, enterprise.place(), 1).getFirst(),
                    CurrentCaller.get().subject(),
                    clock.instant()),
                behaviour.code()));
  }
}
