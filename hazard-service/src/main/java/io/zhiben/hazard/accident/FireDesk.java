package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentSteps.Done;
import io.zhiben.hazard.accident.FireCommands.IssueFireCircular;
import io.zhiben.hazard.accident.FireCommands.RecordFireStudy;
import io.zhiben.hazard.accident.FireCommands.RecordRescue;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rescues, and the investigation of fires in all their elements. */
@ApplicationScoped
class FireDesk {
  private final AccidentSteps steps;
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final AccidentViews views;
  private final Clock clock;

  FireDesk(
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
  AccidentView study(UUID id, RecordFireStudy command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.RECORD_STUDY,
            accident -> {
              FireStudyRules.StudyElement element =
                  situations
                      .studyRulesOf(accident)
                      .element(command.element())
                      .orElseThrow(
                          () -> Problem.ofField(FireError.FIRE_ELEMENT_UNKNOWN, "element"));
              accident.noted(AccidentVerb.RECORD_STUDY);
              file.add(
                  new FireStudy(
                      id,
                      element,
                      command.finding(),
                      CurrentCaller.get().subject(),
                      clock.instant()));
              return new Done(element.title(), element.code());
            }));
  }

  @Transactional
  AccidentView circulate(UUID id, IssueFireCircular command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.ISSUE_CIRCULAR,
            accident -> {
              if (command.issuedOn().isAfter(LocalDate.now(clock))) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "issuedOn");
              }
              if (command.issuedOn().isBefore(accident.investigation().concludedOn())) {
                throw Problem.ofField(CommonError.INVALID_FIELD, "issuedOn");
              }
              if (file.circulars(id).stream()
                  .anyMatch(one -> one.number().equals(command.number().strip()))) {
                throw Problem.of(FireError.FIRE_CIRCULAR_ISSUED);
              }
              accident.noted(AccidentVerb.ISSUE_CIRCULAR);
              file.add(new FireCircular(id, command, CurrentCaller.get().subject()));
              return new Done(command.recipients(), command.number());
            }));
  }

  @Transactional
  AccidentView rescue(UUID id, RecordRescue command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.RECORD_RESCUE,
            accident -> {
              requireOrder(accident.occurrence().occurredAt(), command.alarmAt(), "alarmAt");
              requireOrder(command.alarmAt(), command.arrivedAt(), "arrivedAt");
              if (command.arrivedAt() == null && command.handedOverAt() != null) {
                throw Problem.ofField(CommonError.INVALID_FIELD, "arrivedAt");
              }
              requireOrder(command.arrivedAt(), command.handedOverAt(), "handedOverAt");
              requireOrder(
                  accident.occurrence().occurredAt(), command.planActivatedAt(), "planActivatedAt");
              if ((command.plan() == null) != (command.planActivatedAt() == null)) {
                throw Problem.ofField(CommonError.INVALID_FIELD, "plan");
              }
              accident.rescued(
                  new Rescue(
                      command.alarmAt(),
                      command.arrivedAt(),
                      command.handedOverAt(),
                      command.plan(),
                      command.planActivatedAt(),
                      command.commander(),
                      command.leaders(),
                      command.aftermath()));
              return new Done(null, command.alarmAt());
            }));
  }

  private void requireOrder(Instant earlier, Instant later, String field) {
    if (later == null) {
      return;
    }
    if (later.isBefore(earlier)) {
      throw Problem.ofField(AccidentError.TIMES_OUT_OF_ORDER, field);
    }
    if (later.isAfter(clock.instant())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
  }
}
