package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.auditround.AuditCommands.AskQuestion;
import io.zhiben.hazard.auditround.AuditCommands.AuditReason;
import io.zhiben.hazard.auditround.AuditCommands.MakeRound;
import io.zhiben.hazard.auditround.AuditCommands.SetQuestions;
import io.zhiben.hazard.auditround.AuditCommands.WriteReport;
import io.zhiben.hazard.auditround.RoundView.RoundFigures;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Prepares rounds, starts, reports, closes and cancels them. */
@ApplicationScoped
class RoundDesk {
  @Inject AuditRounds rounds;
  @Inject AuditUnits units;
  @Inject UnitChoice choice;
  @Inject RoundFile file;
  @Inject RoundFigureQuery figures;
  @Inject RegionTree regions;
  @Inject NumberSeries series;
  @Inject AuditTrail audit;
  @Inject RoundViews views;
  @Inject AuditEvents events;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  @Transactional
  RoundView make(MakeRound command) {
    Place place = regions.placeOf(CurrentCaller.get().region());
    LocalDate today = LocalDate.now(clock);
    if (command.to().isBefore(command.from()) || command.to().isBefore(today)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    List<UnitRow> named = choice.of(command.units(), place);
    String number = series.take(NumberSeries.Kind.AUDIT_ROUND, place, 1).getFirst();
    AuditRound round = new AuditRound(place, number, command);
    round.madeBy(CurrentCaller.get().subject(), clock.instant());
    rounds.persist(round);
    named.forEach(unit -> units.persist(new AuditUnit(round, unit)));
    return tell("audit-round.make", EventType.AUDIT_ROUND_PREPARED, round, null);
  }

  @Transactional
  RoundView setQuestions(UUID id, SetQuestions command) {
    AuditRound round = requireRunnable(id);
    RoundView before = views.row(round);
    round.nextList();
    int no = 0;
    for (AskQuestion asked : command.questions()) {
      file.keep(new AuditQuestion(round, ++no, asked));
    }
    return tell("audit-round.set-questions", EventType.AUDIT_ROUND_CHANGED, round, before);
  }

  @Transactional
  RoundView start(UUID id) {
    AuditRound round = requireRunnable(id);
    RoundView before = views.row(round);
    round.start();
    return tell("audit-round.start", EventType.AUDIT_ROUND_CHANGED, round, before);
  }

  /** Its figures are frozen as they are at this moment. */
  @Transactional
  RoundView report(UUID id, WriteReport command) {
    AuditRound round = requireRunnable(id);
    RoundView before = views.row(round);
    RoundFigures counted = figures.of(round);
    round.report(command.text().strip(), views.write(counted), counted.units() - counted.letters());
    round.reportedBy(CurrentCaller.get().subject(), clock.instant());
    return tell("audit-round.report", EventType.AUDIT_ROUND_REPORTED, round, before);
  }

  @Transactional
  RoundView close(UUID id) {
    AuditRound round = requireRunnable(id);
    RoundView before = views.row(round);
    RoundFigures counted = figures.of(round);
    round.close(
        counted.problems() - counted.over(), CurrentCaller.get().subject(), clock.instant());
    return tell("audit-round.close", EventType.AUDIT_ROUND_ENDED, round, before);
  }

  @Transactional
  RoundView cancel(UUID id, AuditReason command) {
    AuditRound round = requireRunnable(id);
    RoundView before = views.row(round);
    RoundFigures counted = figures.of(round);
    round.cancel(command.reason().strip(), counted.letters(), counted.problems() - counted.over());
    round.cancelledBy(CurrentCaller.get().subject(), clock.instant());
    return tell("audit-round.cancel", EventType.AUDIT_ROUND_ENDED, round, before);
  }

  private AuditRound requireRunnable(UUID id) {
    Caller caller = CurrentCaller.get();
    file.lock(id);
    AuditRound round = rounds.require(id);
    RoundAccess.requireRuns(caller, round);
    preconditions.requireMatch(round.version());
    return round;
  }

  private RoundView tell(String action, EventType type, AuditRound round, RoundView before) {
    rounds.flush();
    RoundView after = views.of(round);
    audit.record(action, "AuditRound", round.id(), round.place().code(), before, after);
    events.tell(type, round);
    return after;
  }
}
