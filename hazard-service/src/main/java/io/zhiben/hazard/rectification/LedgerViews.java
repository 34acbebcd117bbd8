package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.rectification.LedgerView.LedgerAction;
import io.zhiben.hazard.rectification.LedgerView.LedgerProgress;
import io.zhiben.hazard.rectification.LedgerView.LedgerTermView;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows ledgers to the caller. */
@ApplicationScoped
class LedgerViews {
  private final RegionTree regions;
  private final LedgerFile file;
  private final EntityManager entityManager;

  LedgerViews(RegionTree regions, LedgerFile file, EntityManager entityManager) {
    this.regions = regions;
    this.file = file;
    this.entityManager = entityManager;
  }

  LedgerView of(RectificationLedger ledger) {
    return of(List.of(ledger)).getFirst();
  }

  List<LedgerView> of(List<RectificationLedger> ledgers) {
    List<UUID> ids = ledgers.stream().map(RectificationLedger::id).toList();
    Map<UUID, LedgerTerms> terms = file.terms(ids);
    Map<UUID, LedgerProgress> progress = progress(ids);
    return ledgers.stream()
        .map(one ->
            of(one, terms.get(one.id()), progress.getOrDefault(one.id(), LedgerProgress.NONE)))
        .toList();
  }

  String regionName(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private LedgerView of(RectificationLedger ledger, LedgerTerms terms, LedgerProgress progress) {
    Caller caller = CurrentCaller.get();
    return new LedgerView(
        ledger.id(),
        ledger.version(),
        ledger.number(),
        ledger.title(),
        ledger.topic(),
        ledger.basis(),
        ledger.place().code(),
        regionName(ledger.place().code()),
        ledger.firstDay(),
        ledger.lastDay(),
        ledger.note(),
        shown(terms.of(TermKind.CATEGORY)),
        shown(terms.of(TermKind.PHASE)),
        shown(terms.of(TermKind.TREATMENT)),
        terms.of(TermKind.DEPARTMENT).stream().map(LedgerTerm::code).toList(),
        ledger.quantityUnit(),
        ledger.evidenceRequired(),
        caller.may(Right.INSPECTION_PLAN_READ) ? ledger.planId() : null,
        ledger.checklistId(),
        ledger.department(),
        ledger.state(),
        progress,
        ledger.madeAt(),
        ledger.closedAt(),
        ledger.closeReason(),
        actions(ledger, terms, caller),
        ledger.planYears());
  }

  private static List<LedgerTermView> shown(List<LedgerTerm> terms) {
    return terms.stream()
        .map(one -> new LedgerTermView(one.code(), one.title(), one.firstDay(), one.lastDay()))
        .toList();
  }

  private static List<LedgerAction> actions(
      RectificationLedger ledger, LedgerTerms terms, Caller caller) {
    List<LedgerAction> actions = new ArrayList<>();
    if (ledger.state() == LedgerLifecycle.CLOSED) {
      return actions;
    }
    if (caller.may(Right.RECTIFICATION_LEDGER_ISSUE) && issues(caller, ledger)) {
      actions.add(LedgerAction.CHANGE);
      actions.add(LedgerAction.CLOSE);
    }
    if (caller.may(Right.RECTIFICATION_LEDGER_FILL) && fills(caller, terms)) {
      actions.add(LedgerAction.ADD_ROW);
      actions.add(LedgerAction.SET_TOTALS);
    }
    return actions;
  }

  /** Its own place's office or those above, or the department that issued it. */
  static boolean issues(Caller caller, RectificationLedger ledger) {
    boolean department = LeadDepartmentPolicy.actsAsDepartment(caller);
    return ledger.place().isWithin(caller.region())
        && (!department || caller.org().equals(ledger.department()));
  }

  /** Offices and grid workers, and the line departments that it names. */
  static boolean fills(Caller caller, LedgerTerms terms) {
    return !LeadDepartmentPolicy.actsAsDepartment(caller)
        || terms.has(TermKind.DEPARTMENT, caller.org());
  }

  private Map<UUID, LedgerProgress> progress(Collection<UUID> ledgerIds) {
    Map<UUID, LedgerProgress> progress = new HashMap<>();
    if (ledgerIds.isEmpty()) {
      return progress;
    }
    entityManager
        .createQuery(
            "select r.ledgerId, r.state, count(r) from LedgerRow r where r.ledgerId in :ids"
                + " group by r.ledgerId, r.state",
            Object[].class)
        .setParameter("ids", ledgerIds)
        .getResultList()
        .forEach(row -> progress.merge((UUID) row[0], one(row), LedgerViews::sum));
    return progress;
  }

  private static LedgerProgress one(Object[] row) {
    RowLifecycle state = (RowLifecycle) row[1];
    long rows = (Long) row[2];
    return new LedgerProgress(
        rows,
        state == RowLifecycle.LISTED ? rows : 0,
        RowLifecycle.UNTREATED.contains(state) ? rows : 0,
        state.isOver() ? rows : 0);
  }

  private static LedgerProgress sum(LedgerProgress a, LedgerProgress b) {
    return new LedgerProgress(
        a.rows() + b.rows(),
        a.listed() + b.listed(),
        a.untreated() + b.untreated(),
        a.over() + b.over());
  }
}
