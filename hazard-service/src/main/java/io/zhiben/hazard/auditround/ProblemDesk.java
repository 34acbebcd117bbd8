package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.auditround.AuditCommands.AnswerProblem;
import io.zhiben.hazard.auditround.AuditCommands.AuditReason;
import io.zhiben.hazard.auditround.AuditCommands.VerifyProblem;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The unit answers a problem; the level that holds the round verifies it. */
@ApplicationScoped
class ProblemDesk {
  @Inject AuditProblems problems;
  @Inject AuditUnits units;
  @Inject RoundFile file;
  @Inject AuditTrail audit;
  @Inject UnitViews views;
  @Inject AuditEvents events;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  @Transactional
  ProblemView get(UUID id) {
    AuditProblem problem = problems.require(id);
    return views.problem(problem, units.require(problem.unitId()), file.roundOf(problem.roundId()));
  }

  @Transactional
  ProblemView answer(UUID id, AnswerProblem command) {
    return take(
        "answer",
        EventType.AUDIT_PROBLEM_CHANGED,
        id,
        false,
        problem ->
            problem.answer(
                command.answer().strip(), CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  ProblemView giveBack(UUID id, AuditReason command) {
    return take(
        "return",
        EventType.AUDIT_PROBLEM_CHANGED,
        id,
        true,
        problem -> problem.giveBack(command.reason().strip()));
  }

  @Transactional
  ProblemView verify(UUID id, VerifyProblem command) {
    return take(
        "verify",
        EventType.AUDIT_PROBLEM_VERIFIED,
        id,
        true,
        problem -> problem.verify(command.note().strip(), CurrentCaller.get().subject()));
  }

  @Transactional
  ProblemView withdraw(UUID id, AuditReason command) {
    return take(
        "withdraw",
        EventType.AUDIT_PROBLEM_WITHDRAWN,
        id,
        true,
        problem -> problem.withdraw(command.reason().strip()));
  }

  /**
   * @param byHolder the level that holds the round takes the step; else the unit does
   */
  private ProblemView take(
      String verb, EventType type, UUID id, boolean byHolder, Consumer<AuditProblem> step) {
    AuditProblem problem = problems.require(id);
    file.lock(problem.roundId());
    problems.getEntityManager().refresh(problem);
    AuditUnit unit = units.require(problem.unitId());
    AuditRound round = file.roundOf(problem.roundId());
    if (byHolder) {
      RoundAccess.requireRuns(CurrentCaller.get(), round);
    } else {
      RoundAccess.requireAnswersFor(CurrentCaller.get(), unit);
    }
    preconditions.requireMatch(problem.version());
    round.state().requireUnderWay();
    ProblemView before = views.problem(problem, unit, round);
    step.accept(problem);
    if (byHolder) {
      problem.reviewedBy(CurrentCaller.get().subject(), clock.instant());
    }
    problems.flush();
    ProblemView after = views.problem(problem, unit, round);
    audit.record(
        "audit-problem." + verb, "AuditProblem", id, problem.place().code(), before, after);
    events.tell(type, problem, unit);
    return after;
  }
}
