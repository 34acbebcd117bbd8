package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.CaseCommands.ConcludeInvestigation;
import io.zhiben.hazard.enforcement.CaseCommands.HearParty;
import io.zhiben.hazard.enforcement.CaseCommands.ProposeMeasures;
import io.zhiben.hazard.enforcement.CaseCommands.ReviewCase;
import io.zhiben.hazard.enforcement.CaseSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** From filing to what is proposed to the one who decides. */
@ApplicationScoped
class InvestigationDesk {
  private final CaseSteps steps;
  private final CaseFile file;
  private final CaseSituations situations;
  private final CaseViews views;
  private final Clock clock;
  private final WorkingDays calendar = WorkingDays.bundled();

  InvestigationDesk(
      CaseSteps steps, CaseFile file, CaseSituations situations, CaseViews views, Clock clock) {
    this.steps = steps;
    this.file = file;
    this.situations = situations;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  CaseView file(UUID id, String note) {
    return views.of(
        steps.take(
            id,
            CaseVerb.FILE,
            one -> {
              one.file(today());
              return new Done(note, null);
            }));
  }

  @Transactional
  CaseView dontFile(UUID id, String reason) {
    return views.of(
        steps.take(
            id,
            CaseVerb.NOT_FILE,
            one -> {
              one.dontFile(today());
              return new Done(reason, null);
            }));
  }

  @Transactional
  CaseView investigate(UUID id, ConcludeInvestigation command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.INVESTIGATE,
            one -> {
              one.concludeInvestigation(command, CurrentCaller.get().subject());
              return new Done(null, null);
            }));
  }

  @Transactional
  CaseView propose(UUID id, ProposeMeasures command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.PROPOSE,
            one -> {
              MeasureRules.check(command.measures(), today());
              MeasureRules.checkNotice(
                  command, situations.rulesOf(one), calendar, one.filedOn(), today());
              one.propose(noticeOf(command), CurrentCaller.get().subject());
              file.forgetProposed(id);
              keep(one, command.measures(), CaseMeasure.Stage.PROPOSED);
              return new Done(null, command.replyUntil());
            }));
  }

  /** Keeps the measures with the grades that they cite as these are now. */
  List<CaseMeasure> keep(
      EnforcementCase one, List<CaseCommands.Measure> measures, CaseMeasure.Stage stage) {
    Discretion.Violation violation =
        situations
            .discretionOf(one)
            .violation(one.ground().code())
            .orElseGet(() ->
                new Discretion.Violation(
                    one.ground().code(),
                    one.ground().title(),
                    one.ground().basis(),
                    List.of(),
                    one.ground().restoration(),
                    null,
                    false,
                    null));
    return IntStream.range(0, measures.size())
        .mapToObj(i -> {
          CaseCommands.Measure said = measures.get(i);
          Discretion.DiscretionGrade grade =
              MeasureRules.gradeOf(said, "measures[" + i + "].gradeCode", violation);
          CaseMeasure measure = new CaseMeasure(one.id(), i + 1, stage, said, grade);
          file.add(measure);
          return measure;
        })
        .toList();
  }

  @Transactional
  CaseView hear(UUID id, HearParty command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.HEAR,
            one -> {
              if (command.heardOn().isAfter(today())) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "heardOn");
              }
              if (command.heardOn().isBefore(one.notice().noticeOn())) {
                throw Problem.ofField(CommonError.INVALID_FIELD, "heardOn");
              }
              one.hear(command.how(), command.heardOn());
              return new Done(command.summary(), command.how());
            }));
  }

  @Transactional
  CaseView review(UUID id, ReviewCase command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.REVIEW,
            one -> {
              one.review(command.passed());
              return new Done(command.note(), command.passed() ? "PASSED" : "NOT_PASSED");
            }));
  }

  private static Notice noticeOf(ProposeMeasures command) {
    return new Notice(
        command.noticeOn(),
        command.replyUntil(),
        command.hearingOffered(),
        command.legalBasis(),
        null,
        null,
        null);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
