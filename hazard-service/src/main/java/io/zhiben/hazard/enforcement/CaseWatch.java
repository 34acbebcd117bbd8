package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Conditions of the list of cases that the supervising side looks at itself by. */
@ApplicationScoped
class CaseWatch {
  /** What was closed is looked at again by an inspection of the supervising side. */
  private static final String RECHECK_DUE =
      "(e.recheckOn is not null and e.recheckOn <= :recheckDay and not exists (select 1"
          + " from Inspection i where i.enterpriseId = e.enterpriseId"
          + " and i.kind not in ('SELF_CHECK', 'GUIDANCE', 'MUTUAL') and i.agencyCode is null"
          + " and i.inspectedOn > e.servedOn))";

  private static final String PUBLISH_OVERDUE =
      "(e.outcome.sanctioned = true and e.publishedOn is null"
          + " and e.state in ('SERVED', 'EXECUTED', 'CLOSED')"
          + " and e.decision.decidedOn < :publishedFrom)";

  private static final String WITH_THE_DISTRICT =
      "exists (select 1 from CaseTransfer t where t.caseId = e.id and t.target = 'DISTRICT'"
          + " and (t.answer is null or t.answer = 'ACCEPTED'))";

  private static final String TAGGED =
      "exists (select 1 from DirectoryEntry d where d.id = e.enterpriseId"
          + " and locate(concat('|', :tag, '|'), d.tags) > 0)";

  private final TenantSettings settings;
  private final Clock clock;

  CaseWatch(TenantSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** A party isn't told who looks at its case, nor by narrowing a list. */
  void narrow(Listing<EnforcementCase> listing, CaseFilter filter) {
    Caller caller = CurrentCaller.get();
    if (caller.scope() == ScopeKind.ENTERPRISE) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    listing.where("e.planId = :plan", "plan", filter.plan).where(TAGGED, "tag", filter.tag);
    if (filter.supervised != null) {
      listing.where("e.joint.supervisedBy is " + (filter.supervised ? "not null" : "null"));
    }
    if (filter.transferredToUs != null) {
      String withUs = CasePolicy.aboveTown(caller) ? WITH_THE_DISTRICT : "1 = 0";
      listing.where(either(filter.transferredToUs, withUs));
    }
    if (filter.published != null) {
      listing.where("e.publishedOn is " + (filter.published ? "not null" : "null"));
    }
    if (filter.recheckDue != null) {
      listing.where(either(filter.recheckDue, RECHECK_DUE), "recheckDay", today);
    }
    if (filter.publishOverdue != null) {
      int days = settings.ofCaller(EnforcementRules.SETTING).content().publishDays();
      listing.where(
          either(filter.publishOverdue, PUBLISH_OVERDUE), "publishedFrom", today.minusDays(days));
    }
  }

  private static String either(boolean wanted, String condition) {
    return wanted ? condition : "not (" + condition + ")";
  }
}
