package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.enforcement.CaseView.CaseDecisionView;
import io.zhiben.hazard.enforcement.CaseView.CaseMeasureView;
import io.zhiben.hazard.enforcement.CaseView.CaseNoticeView;
import io.zhiben.hazard.enforcement.CaseView.EarlierCase;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows cases to the caller. */
@ApplicationScoped
class CaseViews {
  /** What a party hears of a case after the decision was served. */
  private static final Set<String> SERVED_EVENTS =
      Set.of("DECIDE", "SERVE", "EXECUTE", "CLOSE", "PUBLISH", "RESUME");

  private final EnforcementCases cases;
  private final CaseFile file;
  private final CaseSituations situations;
  private final CaseShelf shelf;
  private final DocumentDesk documents;
  private final Clock clock;

  CaseViews(
      EnforcementCases cases,
      CaseFile file,
      CaseSituations situations,
      CaseShelf shelf,
      DocumentDesk documents,
      Clock clock) {
    this.cases = cases;
    this.file = file;
    this.situations = situations;
    this.shelf = shelf;
    this.documents = documents;
    this.clock = clock;
  }

  CaseRow row(EnforcementCase one) {
    return new CaseRow(
        one.id(),
        one.version(),
        one.number(),
        one.state(),
        one.enterpriseId(),
        one.enterpriseName(),
        one.place().code(),
        shelf.regionName(one.place().code()),
        one.department(),
        one.ground().title(),
        one.campaign(),
        one.openedAt(),
        one.decision() == null ? null : one.decision().decidedOn(),
        one.outcome().actions(),
        one.outcome().fineFen(),
        one.outcome().paidFen(),
        one.typical() == null || CurrentCaller.get().scope() == ScopeKind.ENTERPRISE
            ? null
            : one.typical().state(),
        one.severe() && CurrentCaller.get().scope() != ScopeKind.ENTERPRISE);
  }

  CaseView of(EnforcementCase one) {
    Caller caller = CurrentCaller.get();
    boolean party = caller.scope() == ScopeKind.ENTERPRISE;
    LocalDate today = LocalDate.now(clock);
    CaseSituation situation = situations.of(one);
    List<CaseMeasureView> decided = measures(one, CaseMeasure.Stage.DECIDED, today);
    return new CaseView(
        one.id(),
        one.version(),
        one.number(),
        one.state(),
        one.enterpriseId(),
        one.enterpriseCode(),
        one.enterpriseName(),
        one.place().code(),
        shelf.regionName(one.place().code()),
        one.department(),
        one.ground().code(),
        one.ground().title(),
        one.ground().basis(),
        party ? null : one.campaign(),
        party ? null : one.clue(),
        one.inspectionId(),
        one.accidentId(),
        file.findings(one.id()).stream().map(CaseFinding::view).toList(),
        one.openedAt(),
        one.filedOn(),
        party ? null : one.facts(),
        party ? null : one.criminalThreshold(),
        noticeOf(one.notice(), party),
        situations.grave(one),
        measures(one, CaseMeasure.Stage.PROPOSED, today),
        decisionOf(one.decision()),
        decided,
        file.executions(one.id()).stream().map(CaseExecution::view).toList(),
        one.outcome().actions(),
        one.outcome().sanctioned(),
        one.outcome().doublePenalty(),
        one.outcome().fineFen(),
        one.outcome().paidFen(),
        one.servedOn(),
        one.servedHow(),
        one.publishedOn(),
        one.publishedIn(),
        one.closedOn(),
        party
            ? List.of()
            : file.transfers(one.id()).stream()
                .map(sent -> sent.view(today, openedOn(one)))
                .toList(),
        party ? List.of() : earlier(one),
        party ? List.of() : shelf.photos(one.id()),
        timeline(one, party),
        CasePolicy.allowed(situation, caller),
        documents.about(one.id()),
        one.ground().restoration(),
        party ? null : typicalOf(one.typical()),
        !party && one.severe(),
        party ? List.of() : file.refusals(one.id()).stream().map(CaseRefusal::view).toList(),
        situation.restorationMissing()
            && (one.state() == CaseState.DECIDED || one.state() == CaseState.SERVED)
            && decided.stream().anyMatch(CaseMeasureView::overdue),
        one.equipmentCode(),
        party ? null : one.planId(),
        party ? List.of() : List.copyOf(one.participants()),
        party ? null : one.joint().supervisedBy(),
        party ? null : one.joint().supervisedUntil(),
        party ? null : one.recheckOn());
  }

  private LocalDate openedOn(EnforcementCase one) {
    return LocalDate.ofInstant(one.openedAt(), clock.getZone());
  }

  private static CaseView.TypicalView typicalOf(TypicalCase typical) {
    return typical == null
        ? null
        : new CaseView.TypicalView(
            typical.state(),
            typical.title(),
            typical.lesson(),
            typical.submittedOn(),
            typical.note(),
            typical.reviewedOn());
  }

  private List<CaseMeasureView> measures(
      EnforcementCase one, CaseMeasure.Stage stage, LocalDate day) {
    return file.measures(one.id(), stage).stream().map(measure -> measure.view(day)).toList();
  }

  private List<EarlierCase> earlier(EnforcementCase one) {
    return cases
        .list(
            "enterpriseId = ?1 and ground.code = ?2 and outcome.sanctioned = true and id < ?3"
                + " order by id desc",
            one.enterpriseId(),
            one.ground().code(),
            one.id())
        .stream()
        .limit(10)
        .map(before ->
            new EarlierCase(
                before.id(),
                before.number(),
                before.decision().decidedOn(),
                before.outcome().fineFen()))
        .toList();
  }

  private List<Journal.JournalLine> timeline(EnforcementCase one, boolean party) {
    List<Journal.JournalLine> lines = shelf.timeline(one.id());
    return party
        ? lines.stream()
            .filter(line -> SERVED_EVENTS.contains(line.event()))
            .map(line ->
                new Journal.JournalLine(line.at(), line.event(), line.role(), null, null, null))
            .toList()
        : lines;
  }

  private static CaseNoticeView noticeOf(Notice notice, boolean party) {
    return notice == null
        ? null
        : new CaseNoticeView(
            notice.noticeOn(),
            notice.replyUntil(),
            notice.hearingOffered(),
            notice.legalBasis(),
            notice.heard(),
            notice.heardOn(),
            party ? null : notice.reviewPassed());
  }

  private static CaseDecisionView decisionOf(Decision decision) {
    return decision == null
        ? null
        : new CaseDecisionView(
            decision.decidedOn(), decision.number(), decision.reason(), decision.outsideReason());
  }
}
