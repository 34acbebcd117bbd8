package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.RoundFile.Checked;
import io.zhiben.hazard.auditround.RoundView.LetterView;
import io.zhiben.hazard.auditround.RoundView.ProblemAction;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
import io.zhiben.hazard.auditround.RoundView.QuestionView;
import io.zhiben.hazard.auditround.RoundView.UnitAction;
import io.zhiben.hazard.auditround.RoundView.UnitSummary;
import io.zhiben.hazard.auditround.RoundView.UnitView;
import io.zhiben.hazard.auditround.UnitScores.GroupScore;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows units and problems to the caller. */
@ApplicationScoped
class UnitViews {
  private final RoundFile file;
  private final RoundViews rounds;
  private final AuditProblems problems;
  private final Clock clock;

  UnitViews(RoundFile file, RoundViews rounds, AuditProblems problems, Clock clock) {
    this.file = file;
    this.rounds = rounds;
    this.problems = problems;
    this.clock = clock;
  }

  UnitView of(AuditUnit unit) {
    AuditRound round = file.roundOf(unit.roundId());
    boolean shown = unit.letterAt() != null || RoundAccess.looksInto(CurrentCaller.get(), round);
    List<Checked> newest = shown ? UnitScores.newest(file.checks(List.of(unit.id()))) : List.of();
    List<GroupScore> groups = UnitScores.groups(newest);
    List<QuestionView> questions = questions(round, newest);
    return new UnitView(
        unit.id(),
        unit.version(),
        round.id(),
        round.number(),
        round.title(),
        round.state(),
        round.firstDay(),
        round.lastDay(),
        unit.kind(),
        unit.unitCode(),
        unit.unitName(),
        unit.enterpriseId(),
        unit.place().code(),
        rounds.regionName(unit.place().code()),
        questions,
        (int) questions.stream().filter(one -> one.check() != null).count(),
        UnitScores.points(groups),
        UnitScores.maxPoints(groups),
        groups,
        problems.list("unitId = ?1 order by id", unit.id()).stream()
            .map(one -> problem(one, unit, round))
            .toList(),
        letter(unit),
        round.reportText(),
        actions(unit, round, newest));
  }

  private List<QuestionView> questions(AuditRound round, List<Checked> newest) {
    Map<String, AuditCheck> checks = new HashMap<>();
    newest.forEach(one -> checks.put(UnitScores.keyOf(one.question()), one.check()));
    return file.questions(round.id(), round.listVersion()).stream()
        .map(one -> RoundViews.question(one, checks.get(UnitScores.keyOf(one))))
        .toList();
  }

  private static LetterView letter(AuditUnit unit) {
    return unit.letterAt() == null
        ? null
        : new LetterView(
            unit.letterNumber(), unit.letterText(), unit.letterAt(), unit.receivedAt());
  }

  private static List<UnitAction> actions(AuditUnit unit, AuditRound round, List<Checked> newest) {
    Caller caller = CurrentCaller.get();
    List<UnitAction> actions = new ArrayList<>();
    boolean running = round.state() == RoundState.RUNNING && unit.letterAt() == null;
    if (running && RoundAccess.runs(caller, round)) {
      actions.add(UnitAction.CHECK);
      actions.add(UnitAction.FIND_PROBLEM);
      if (!newest.isEmpty()) {
        actions.add(UnitAction.WRITE_LETTER);
      }
    }
    boolean may = caller.may(Right.AUDIT_PROBLEM_ANSWER);
    if (may && unit.awaitsReceipt() && RoundAccess.answersFor(caller, unit)) {
      actions.add(UnitAction.RECEIVE);
    }
    return actions;
  }

  UnitSummary row(AuditUnit unit, AuditRound round) {
    return new UnitSummary(
        unit.id(),
        unit.version(),
        round.id(),
        round.number(),
        round.title(),
        round.state(),
        unit.kind(),
        unit.unitCode(),
        unit.unitName(),
        unit.place().code(),
        rounds.regionName(unit.place().code()),
        unit.letterAt(),
        unit.receivedAt());
  }

  ProblemView problem(AuditProblem one, AuditUnit unit, AuditRound round) {
    return new ProblemView(
        one.id(),
        one.version(),
        one.number(),
        one.roundId(),
        one.unitId(),
        unit.unitName(),
        one.questionId(),
        one.description(),
        one.basis(),
        one.owner(),
        one.deadline(),
        one.overdueDays(LocalDate.now(clock)),
        one.state(),
        one.common(),
        one.timesReturned(),
        one.answer(),
        one.answeredAt(),
        one.reviewNote(),
        one.reviewedAt(),
        actions(one, unit, round));
  }

  private static List<ProblemAction> actions(AuditProblem one, AuditUnit unit, AuditRound round) {
    Caller caller = CurrentCaller.get();
    List<ProblemAction> actions = new ArrayList<>();
    if (!round.state().isUnderWay()) {
      return actions;
    }
    boolean runs = RoundAccess.runs(caller, round);
    boolean answers =
        caller.may(Right.AUDIT_PROBLEM_ANSWER) && RoundAccess.answersFor(caller, unit);
    if (one.state() == ProblemState.FOUND && answers) {
      actions.add(ProblemAction.ANSWER);
    }
    if (one.state() == ProblemState.ANSWERED && runs) {
      actions.add(ProblemAction.RETURN);
      if (!one.answeredBy(caller.subject())) {
        actions.add(ProblemAction.VERIFY);
      }
    }
    if (!one.state().isOver() && runs) {
      actions.add(ProblemAction.WITHDRAW);
    }
    if (one.state() != ProblemState.WITHDRAWN && runs) {
      actions.add(ProblemAction.NOTIFY);
    }
    return actions;
  }

  /** Units by id, for problems that were reached: they lie where their unit lies. */
  Map<UUID, AuditUnit> byId(List<AuditUnit> units) {
    Map<UUID, AuditUnit> map = new HashMap<>();
    units.forEach(one -> map.put(one.id(), one));
    return map;
  }
}
