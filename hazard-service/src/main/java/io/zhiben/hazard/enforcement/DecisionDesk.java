package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.CaseCommands.AnswerTransfer;
import io.zhiben.hazard.enforcement.CaseCommands.DecideCase;
import io.zhiben.hazard.enforcement.CaseCommands.TransferCase;
import io.zhiben.hazard.enforcement.CaseSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Decisions about a case, and handing it to others. */
@ApplicationScoped
class DecisionDesk {
  private final CaseSteps steps;
  private final CaseFile file;
  private final CaseSituations situations;
  private final InvestigationDesk investigation;
  private final CasePapers papers;
  private final CaseViews views;
  private final Event<CaseDecided> decisions;
  private final Clock clock;

  DecisionDesk(
      CaseSteps steps,
      CaseFile file,
      CaseSituations situations,
      InvestigationDesk investigation,
      CasePapers papers,
      CaseViews views,
      Event<CaseDecided> decisions,
      Clock clock) {
    this.steps = steps;
    this.file = file;
    this.situations = situations;
    this.investigation = investigation;
    this.papers = papers;
    this.views = views;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Transactional
  CaseView decide(UUID id, DecideCase command) {
    EnforcementCase decidedCase =
        steps.take(
            id,
            CaseVerb.DECIDE,
            one -> {
              List<CaseCommands.Measure> told =
                  file.measures(id, CaseMeasure.Stage.PROPOSED).stream()
                      .map(CaseMeasure::said)
                      .toList();
              List<CaseCommands.Measure> decided =
                  command.measures() == null ? told : command.measures();
              MeasureRules.check(decided, today());
              MeasureRules.checkNotHeavier(told, decided);
              List<CaseMeasure> kept = investigation.keep(one, decided, CaseMeasure.Stage.DECIDED);
              requireReason(kept, command.outsideReason());
              one.decide(
                  new Decision(
                      today(),
                      CurrentCaller.get().subject(),
                      command.decisionNumber(),
                      command.reason(),
                      command.outsideReason()),
                  decided);
              papers.decided(one, kept);
              return new Done(command.reason(), command.decisionNumber());
            });
    tellCredit(decidedCase);
    return views.of(decidedCase);
  }

  /** What the ground says now counts: a case keeps its words, and no consequence. */
  private void tellCredit(EnforcementCase one) {
    if (!one.outcome().sanctioned()) {
      return;
    }
    situations
        .discretionOf(one)
        .violation(one.ground().code())
        .map(Discretion.Violation::creditBehaviour)
        .ifPresent(behaviour ->
            decisions.fire(
                new CaseDecided(
                    one.id(), one.number(), one.enterpriseId(), one.ground().title(), behaviour)));
  }

  /** A fine that no grade covers needs a reason of the one who decides (T-089, Q-095). */
  private static void requireReason(List<CaseMeasure> measures, String reason) {
    boolean outside = measures.stream().anyMatch(CaseMeasure::outsideRange);
    if (outside && (reason == null || reason.isBlank())) {
      throw Problem.ofField(CaseError.FINE_OUTSIDE_RANGE, "outsideReason");
    }
  }

  @Transactional
  CaseView sendBack(UUID id, String reason) {
    return views.of(
        steps.take(
            id,
            CaseVerb.RETURN,
            one -> {
              one.sendBack();
              file.forgetProposed(id);
              return new Done(reason, null);
            }));
  }

  @Transactional
  CaseView withdraw(UUID id, String reason) {
    return views.of(
        steps.take(
            id,
            CaseVerb.WITHDRAW,
            one -> {
              one.withdraw(today());
              return new Done(reason, null);
            }));
  }

  @Transactional
  CaseView transfer(UUID id, TransferCase command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.TRANSFER,
            one -> {
              one.transfer(command.wholeCase());
              file.add(
                  new CaseTransfer(
                      id, command, today(), situations.rulesOf(one).transferAnswerDays()));
              papers.transferred(one, command);
              return new Done(command.basis(), command.target());
            }));
  }

  @Transactional
  CaseView answer(UUID id, AnswerTransfer command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.ANSWER,
            one -> {
              if (command.answeredOn().isAfter(today())) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "answeredOn");
              }
              CaseTransfer sent = file.transfer(id, command.transferId());
              sent.answer(command);
              one.answered(sent.wholeCase(), command.answer(), command.answeredOn());
              return new Done(command.note(), command.answer());
            }));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
