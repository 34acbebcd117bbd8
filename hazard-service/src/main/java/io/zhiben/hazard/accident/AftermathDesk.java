package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentCommands.AddMeasure;
import io.zhiben.hazard.accident.AccidentCommands.CloseAccident;
import io.zhiben.hazard.accident.AccidentCommands.DoMeasure;
import io.zhiben.hazard.accident.AccidentCommands.EvaluateAccident;
import io.zhiben.hazard.accident.AccidentCommands.VerifyMeasure;
import io.zhiben.hazard.accident.AccidentSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What follows an investigation: measures, the end, the evaluation. */
@ApplicationScoped
class AftermathDesk {
  private static final int MOST_MEASURES = 100;

  private final AccidentSteps steps;
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final AccidentViews views;
  private final Clock clock;

  AftermathDesk(
      AccidentSteps steps,
      AccidentFile file,
      AccidentSituations situations,
      AccidentViews views,
      Clock clock) {
    this.steps = steps;
    this.file = file;
    this.situations = situations;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  AccidentView addMeasure(UUID id, AddMeasure command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.ADD_MEASURE,
            accident -> {
              if (command.dueOn().isBefore(today())) {
                throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "dueOn");
              }
              int before = file.measures(id).size();
              if (before >= MOST_MEASURES) {
                throw Problem.of(AccidentError.TOO_MANY_MEASURES, MOST_MEASURES);
              }
              file.add(new AccidentMeasure(id, before + 1, command));
              return new Done(command.content(), before + 1);
            }));
  }

  @Transactional
  AccidentView doMeasure(UUID id, DoMeasure command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.DO_MEASURE,
            accident -> {
              requireBetween(command.doneOn(), accident.investigation().concludedOn(), "doneOn");
              file.measure(id, command.measureId()).done(command, CurrentCaller.get().subject());
              return new Done(command.evidence(), command.doneOn());
            }));
  }

  @Transactional
  AccidentView verifyMeasure(UUID id, VerifyMeasure command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.VERIFY_MEASURE,
            accident -> {
              file.measure(id, command.measureId())
                  .verify(command.passed(), CurrentCaller.get().subject(), today());
              return new Done(command.note(), command.passed() ? "PASSED" : "NOT_PASSED");
            }));
  }

  @Transactional
  AccidentView close(UUID id, CloseAccident command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.CLOSE,
            accident -> {
              Gates gates =
                  Gates.of(command, file.measures(id).stream().anyMatch(one -> !one.verified()));
              if (file.measures(id).isEmpty()) {
                throw Problem.of(AccidentError.ACCIDENT_NEEDS_MEASURE);
              }
              accident.close(today(), situations.rulesOf(accident).evaluationMonths(), gates);
              return new Done(command.note(), accident.evaluationDueOn());
            }));
  }

  @Transactional
  AccidentView evaluate(UUID id, EvaluateAccident command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.EVALUATE,
            accident -> {
              requireBetween(command.evaluatedOn(), accident.closedOn(), "evaluatedOn");
              if (command.accountability() == null
                  && !accident.investigation().accountability().isEmpty()) {
                throw Problem.ofField(
                    AccidentError.ACCOUNTABILITY_OUTCOME_MISSING, "accountability");
              }
              if (accident.fire().studyNeeded() && command.score() == null) {
                throw Problem.ofField(FireError.FIRE_SCORE_MISSING, "score");
              }
              accident.evaluate(command);
              return new Done(command.publishedIn(), command.evaluatedOn());
            }));
  }

  @Transactional
  AccidentView withdraw(UUID id, String reason) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.WITHDRAW,
            accident -> {
              accident.withdraw(today());
              return new Done(reason, null);
            }));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void requireBetween(LocalDate day, LocalDate first, String field) {
    if (day.isAfter(today())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
    if (first != null && day.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }
}
