package io.zhiben.hazard.rectification;

import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.plan.PlannedEnterprises;
import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Issues ledgers, changes what they ask, and closes them. */
@ApplicationScoped
class LedgerDesk {
  @Inject RectificationLedgers ledgers;
  @Inject LedgerFile file;
  @Inject LedgerViews views;
  @Inject RegionTree regions;
  @Inject NumberSeries series;
  @Inject PlannedEnterprises plans;
  @Inject IssuedChecklists checklists;
  @Inject AuditTrail audit;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  @Transactional
  LedgerView make(WriteLedger said) {
    Caller caller = CurrentCaller.get();
    Place place = regions.placeOf(said.regionCode() == null ? caller.region() : said.regionCode());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    check(said, caller);
    checkNamed(said, null, null);
    String number = series.take(NumberSeries.Kind.RECTIFICATION_LEDGER, place, 1).getFirst();
    String department = LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null;
    RectificationLedger ledger = new RectificationLedger(place, number, said, department);
    ledger.madeBy(caller.subject(), clock.instant());
    ledgers.persistAndFlush(ledger);
    file.keepTerms(ledger.id(), said);
    return noted("rectification-ledger.make", ledger, null);
  }

  private void check(WriteLedger said, Caller caller) {
    if (said.to().isBefore(said.from())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    LedgerTerms.check(said);
    boolean department = LeadDepartmentPolicy.actsAsDepartment(caller);
    if (department && !said.departments().contains(caller.org())) {
      throw Problem.ofField(RectificationError.LEDGER_NOT_YOUR_DEPARTMENT, "departments");
    }
  }

  /** What the ledger goes by has to be there for the one who says so. */
  private void checkNamed(WriteLedger said, UUID plan, UUID checklist) {
    if (said.planId() != null && !said.planId().equals(plan)) {
      plans.requireReached(said.planId());
    }
    if (said.checklistId() != null && !said.checklistId().equals(checklist)) {
      checklists.requireReached(said.checklistId());
    }
  }

  @Transactional
  LedgerView change(UUID id, WriteLedger said) {
    RectificationLedger ledger = requireIssued(id);
    check(said, CurrentCaller.get());
    if (said.regionCode() != null && !said.regionCode().equals(ledger.place().code())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
    }
    checkNamed(said, ledger.planId(), ledger.checklistId());
    keepsUsed(id, TermKind.CATEGORY, "categories", said);
    keepsUsed(id, TermKind.PHASE, "phases", said);
    keepsUsed(id, TermKind.TREATMENT, "treatments", said);
    keepsUsed(id, TermKind.DEPARTMENT, "departments", said);
    LedgerView before = views.of(ledger);
    ledger.write(said);
    ledger.writtenBy(CurrentCaller.get().subject(), clock.instant());
    file.keepTerms(id, said);
    return noted("rectification-ledger.change", ledger, before);
  }

  private void keepsUsed(UUID id, TermKind kind, String field, WriteLedger said) {
    for (String code : file.used(id, kind)) {
      boolean kept =
          switch (kind) {
            case CATEGORY -> said.categories().stream().anyMatch(one -> one.code().equals(code));
            case PHASE -> said.phases().stream().anyMatch(one -> one.code().equals(code));
            case TREATMENT -> said.treatments().stream().anyMatch(one -> one.code().equals(code));
            case DEPARTMENT -> said.departments().contains(code);
          };
      if (!kept) {
        throw Problem.ofField(RectificationError.LEDGER_TERM_IN_USE, field, code);
      }
    }
  }

  @Transactional
  LedgerView close(UUID id, String reason) {
    RectificationLedger ledger = requireIssued(id);
    LedgerView before = views.of(ledger);
    ledger.close(reason, CurrentCaller.get().subject(), clock.instant());
    return noted("rectification-ledger.close", ledger, before);
  }

  private RectificationLedger requireIssued(UUID id) {
    file.lock(id);
    RectificationLedger ledger = ledgers.require(id);
    if (!LedgerViews.issues(CurrentCaller.get(), ledger)) {
      throw Problem.of(RectificationError.LEDGER_NOT_YOURS);
    }
    preconditions.requireMatch(ledger.version());
    return ledger;
  }

  private LedgerView noted(String action, RectificationLedger ledger, LedgerView before) {
    ledgers.flush();
    LedgerView after = views.of(ledger);
    audit.record(action, "RectificationLedger", ledger.id(), ledger.place().code(), before, after);
    return after;
  }
}
