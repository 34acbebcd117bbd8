package io.zhiben.hazard.hazard;

import io.zhiben.hazard.category.CategoryRule;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.hazard.HazardCommands.AskEvidence;
import io.zhiben.hazard.hazard.HazardCommands.AssignHazard;
import io.zhiben.hazard.hazard.HazardCommands.GiveReason;
import io.zhiben.hazard.hazard.HazardCommands.PlanRectification;
import io.zhiben.hazard.hazard.HazardCommands.RegradeHazard;
import io.zhiben.hazard.hazard.HazardCommands.VerifyHazard;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From the report to the enterprise's turn: verify and grade, plan, assign, or withdraw what was
 * none.
 */
@ApplicationScoped
class GradingDesk {
  private final HazardSteps steps;
  private final ClauseRule clauses;
  private final CategoryRule categories;
  private final AssigningRule assigning;
  private final RectificationDeadline deadlines;
  private final HazardViews views;
  private final Clock clock;

  GradingDesk(
      HazardSteps steps,
      ClauseRule clauses,
      CategoryRule categories,
      AssigningRule assigning,
      RectificationDeadline deadlines,
      HazardViews views,
      Clock clock) {
    this.steps = steps;
    this.clauses = clauses;
    this.categories = categories;
    this.assigning = assigning;
    this.deadlines = deadlines;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  HazardView verify(UUID id, VerifyHazard command) {
    Hazard verified =
        steps.take(
            id,
            Verb.VERIFY,
            hazard -> {
              CitedClause clause =
                  clauses.forGrading(
                      command.level(),
                      command.clauseId(),
                      hazard.clause(),
                      hazard.foundOn(),
                      hazard.place());
              if (command.category() != null) {
                hazard.categorise(categories.said(command.category(), "category", hazard.place()));
              }
              hazard.verify(command.level(), clause, clock.instant());
              return Done.of(Happening.VERIFIED, command.note());
            });
    return views.of(verified);
  }

  @Transactional
  HazardView askEvidence(UUID id, AskEvidence command) {
    Hazard waiting =
        steps.take(
            id,
            Verb.ASK_EVIDENCE,
            hazard -> {
              hazard.askForEvidence(command.missing(), clock.instant());
              return Done.of(Happening.INSUFFICIENT_EVIDENCE, command.missing());
            });
    return views.of(waiting);
  }

  @Transactional
  HazardView regrade(UUID id, RegradeHazard command) {
    Hazard regraded =
        steps.take(
            id,
            Verb.REGRADE,
            hazard -> {
              // named anew, so that somebody looked at it as it reads now
              CitedClause clause =
                  clauses.forRegrading(
                      command.level(),
                      command.clauseId(),
                      hazard.foundOn(),
                      LocalDate.now(clock),
                      hazard.place());
              hazard.gradeAgain(command.level(), clause);
              return Done.of(Happening.REGRADED, command.reason());
            });
    return views.of(regraded);
  }

  @Transactional
  HazardView plan(UUID id, PlanRectification command) {
    Hazard planned =
        steps.take(
            id,
            Verb.PLAN,
            hazard -> {
              hazard.plan(command.plan());
              return Done.of(Happening.PLANNED, null);
            });
    return views.of(planned);
  }

  @Transactional
  HazardView assign(UUID id, AssignHazard command) {
    Hazard assigned =
        steps.take(
            id,
            Verb.ASSIGN,
            hazard -> {
              RectificationDeadline.Until until =
                  deadlines.of(command.deadline(), hazard.place(), hazard.level());
              assigning.instruct(hazard, command);
              hazard.assign(until.day(), until.rule(), clock.instant());
              return Done.of(Happening.ASSIGNED, command.note());
            });
    return views.of(assigned);
  }

  @Transactional
  HazardView reject(UUID id, GiveReason command) {
    Hazard rejected =
        steps.take(
            id,
            Verb.REJECT,
            hazard -> {
              hazard.reject(clock.instant());
              return Done.of(Happening.REJECTED, command.reason());
            });
    return views.of(rejected);
  }

  @Transactional
  HazardView withdraw(UUID id, GiveReason command) {
    Hazard withdrawn =
        steps.take(
            id,
            Verb.WITHDRAW,
            hazard -> {
              hazard.withdraw(clock.instant());
              return Done.of(Happening.WITHDRAWN, command.reason());
            });
    return views.of(withdrawn);
  }
}
