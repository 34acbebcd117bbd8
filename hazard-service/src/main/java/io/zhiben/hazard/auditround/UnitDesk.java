package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.auditround.AuditCommands.CheckQuestion;
import io.zhiben.hazard.auditround.AuditCommands.FindProblem;
import io.zhiben.hazard.auditround.AuditCommands.WriteLetter;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
import io.zhiben.hazard.auditround.RoundView.UnitView;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Checks a unit, says what is wrong there, and writes to it. */
@ApplicationScoped
class UnitDesk {
  @Inject AuditUnits units;
  @Inject AuditProblems problems;
  @Inject RoundFile file;
  @Inject NumberSeries series;
  @Inject AuditTrail audit;
  @Inject UnitViews views;
  @Inject AuditEvents events;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  /** A unit with its round, which the caller runs and which is at work there. */
  private record Open(AuditUnit unit, AuditRound round) {}

  private Open requireOpen(UUID id) {
    AuditUnit reached = units.require(id);
    file.lock(reached.roundId());
    units.getEntityManager().refresh(reached);
    AuditRound round = file.roundOf(reached.roundId());
    RoundAccess.requireRuns(CurrentCaller.get(), round);
    round.state().requireRunning();
    reached.requireNoLetter();
    return new Open(reached, round);
  }

  @Transactional
  UnitView check(UUID id, CheckQuestion command) {
    Open open = requireOpen(id);
    AuditQuestion question =
        file.question(open.round(), command.questionId()).orElseThrow(Problem::notFound);
    AuditCheck check = new AuditCheck(id, question, command);
    check.checkedBy(CurrentCaller.get().subject(), clock.instant());
    file.keep(check);
    units.flush();
    audit.record("audit-unit.check", "AuditUnit", id, open.unit().place().code(), null, command);
    return views.of(open.unit());
  }

  @Transactional
  ProblemView find(UUID id, FindProblem command) {
    Open open = requireOpen(id);
    if (command.deadline().isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "deadline");
    }
    boolean asked =
        command.questionId() == null
            || file.question(open.round(), command.questionId()).isPresent();
    if (!asked) {
      throw Problem.notFound();
    }
    String number =
        series.take(NumberSeries.Kind.AUDIT_PROBLEM, open.round().place(), 1).getFirst();
    AuditProblem problem = new AuditProblem(open.unit(), command, number);
    problem.foundBy(CurrentCaller.get().subject(), clock.instant());
    problems.persistAndFlush(problem);
    ProblemView found = views.problem(problem, open.unit(), open.round());
    audit.record(
        "audit-problem.find", "AuditProblem", found.id(), problem.place().code(), null, found);
    events.tell(EventType.AUDIT_PROBLEM_FOUND, problem, open.unit());
    return found;
  }

  /** The letter is frozen with the problems as they are now. */
  @Transactional
  UnitView write(UUID id, WriteLetter command) {
    Open open = requireOpen(id);
    AuditUnit unit = open.unit();
    preconditions.requireMatch(unit.version());
    if (file.checks(List.of(id)).isEmpty()) {
      throw Problem.of(AuditRoundError.AUDIT_NOTHING_CHECKED);
    }
    UnitView before = views.of(unit);
    String number = series.take(NumberSeries.Kind.AUDIT_LETTER, open.round().place(), 1).getFirst();
    unit.write(
        number,
        textOf(command.text().strip(), problems.list("unitId = ?1 order by id", id)),
        CurrentCaller.get().subject(),
        clock.instant());
    return tell("audit-unit.letter", unit, before);
  }

  static String textOf(String words, List<AuditProblem> problems) {
    StringBuilder text = new StringBuilder(words);
    int no = 0;
    for (AuditProblem one : problems) {
      if (one.state() != ProblemState.WITHDRAWN) {
        text.append("\n%d. %s".formatted(++no, one.description()));
        text.append(one.basis() == null ? "" : "（依据：%s）".formatted(one.basis()));
        text.append("（责任：%s；期限：%s）".formatted(one.owner(), one.deadline()));
      }
    }
    return text.toString();
  }

  @Transactional
  UnitView receive(UUID id) {
    AuditUnit unit = units.require(id);
    RoundAccess.requireAnswersFor(CurrentCaller.get(), unit);
    preconditions.requireMatch(unit.version());
    UnitView before = views.of(unit);
    unit.receive(CurrentCaller.get().subject(), clock.instant());
    return tell("audit-unit.receive", unit, before);
  }

  private UnitView tell(String action, AuditUnit unit, UnitView before) {
    units.flush();
    UnitView after = views.of(unit);
    audit.record(action, "AuditUnit", unit.id(), unit.place().code(), before, after);
    return after;
  }
}
