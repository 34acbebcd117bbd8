package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.CaseCommands.PublishCase;
import io.zhiben.hazard.enforcement.CaseCommands.RecordExecution;
import io.zhiben.hazard.enforcement.CaseCommands.RecordRefusal;
import io.zhiben.hazard.enforcement.CaseCommands.ServeDecision;
import io.zhiben.hazard.enforcement.CaseSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What follows a decision: service, payments, the end, publicity. */
@ApplicationScoped
class ExecutionDesk {
  private final CaseSteps steps;
  private final CaseFile file;
  private final CaseSituations situations;
  private final CaseViews views;
  private final Clock clock;

  ExecutionDesk(
      CaseSteps steps, CaseFile file, CaseSituations situations, CaseViews views, Clock clock) {
    this.steps = steps;
    this.file = file;
    this.situations = situations;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  CaseView serve(UUID id, ServeDecision command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.SERVE,
            one -> {
              requireBetween(command.servedOn(), one.decision().decidedOn(), "servedOn");
              one.serve(command.servedOn(), command.how(), clock.instant());
              if (one.outcome().actions().contains(EnforcementAction.CLOSURE)) {
                one.recheck(command.servedOn().plusDays(situations.rulesOf(one).recheckDays()));
              }
              return new Done(command.how(), command.servedOn());
            }));
  }

  @Transactional
  CaseView execute(UUID id, RecordExecution command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.EXECUTE,
            one -> {
              requireBetween(command.doneOn(), one.decision().decidedOn(), "doneOn");
              CaseMeasure measure = file.measure(id, command.measureId());
              measure.execute(command);
              file.add(
                  new CaseExecution(
                      id,
                      command,
                      measure.finished(),
                      CurrentCaller.get().subject(),
                      clock.instant()));
              long paid = command.paidFen() == null ? 0 : command.paidFen();
              one.execute(
                  paid,
                  file.measures(id, CaseMeasure.Stage.DECIDED).stream()
                      .allMatch(CaseMeasure::finished));
              return new Done(command.note(), measure.kind());
            }));
  }

  @Transactional
  CaseView refuse(UUID id, RecordRefusal command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.RECORD_REFUSAL,
            one -> {
              requireBetween(command.refusedOn(), one.filedOn(), "refusedOn");
              one.refused();
              file.add(
                  new CaseRefusal(id, command, CurrentCaller.get().subject(), clock.instant()));
              return new Done(command.note(), command.refusedOn());
            }));
  }

  @Transactional
  CaseView close(UUID id, String note) {
    return views.of(
        steps.take(
            id,
            CaseVerb.CLOSE,
            one -> {
              one.close(LocalDate.now(clock));
              return new Done(note, null);
            }));
  }

  @Transactional
  CaseView publish(UUID id, PublishCase command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.PUBLISH,
            one -> {
              requireBetween(command.publishedOn(), one.servedOn(), "publishedOn");
              one.publish(command.publishedOn(), command.where());
              return new Done(command.where(), command.publishedOn());
            }));
  }

  private void requireBetween(LocalDate day, LocalDate first, String field) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
    if (first != null && day.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }
}
