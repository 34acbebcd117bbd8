package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentCommands.ConcludeAccident;
import io.zhiben.hazard.accident.AccidentCommands.ConfirmGrade;
import io.zhiben.hazard.accident.AccidentCommands.ExtendInvestigation;
import io.zhiben.hazard.accident.AccidentCommands.RelayReport;
import io.zhiben.hazard.accident.AccidentCommands.StartInvestigation;
import io.zhiben.hazard.accident.AccidentCommands.SupplementFigures;
import io.zhiben.hazard.accident.AccidentSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** From the report of an accident to the end of its investigation. */
@ApplicationScoped
class AccidentDesk {
  private final AccidentSteps steps;
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final AccidentViews views;
  private final Clock clock;

  AccidentDesk(
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
  AccidentView supplement(UUID id, SupplementFigures command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.SUPPLEMENT,
            accident -> {
              if (command.site() != null && accident.type() != AccidentType.FIRE) {
                throw Problem.ofField(FireError.FIRE_SITE_OF_FIRES_ONLY, "site");
              }
              if (command.burntAreaM2() != null && accident.type() != AccidentType.FIRE) {
                throw Problem.ofField(AccidentError.BURNT_AREA_OF_FIRES_ONLY, "burntAreaM2");
              }
              Grade graded = situations.rulesOf(accident).gradeOf(command.figures());
              accident.supplement(command.figures(), graded, command.influential());
              accident.warn(situations.warningScopeOf(accident), file.widestWarning(id));
              FireSite site = command.site() == null ? accident.fire().site() : command.site();
              accident.burnt(site, situations.studyNeeded(accident, site));
              accident.burntOver(command.burntAreaM2());
              return new Done(command.note(), graded);
            }));
  }

  @Transactional
  AccidentView relay(UUID id, RelayReport command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.RELAY,
            accident -> {
              List<Relay> relays = file.relays(id);
              RelayChain.Next next =
                  RelayChain.next(
                          accident.grade(),
                          accident.occurrence().reportedAt(),
                          relays,
                          situations.rulesOf(accident).levelMinutes())
                      .orElseThrow(() -> Problem.of(AccidentError.RELAY_NOT_NEXT));
              if (next.level() != command.level()) {
                throw Problem.of(AccidentError.RELAY_NOT_NEXT);
              }
              if (command.relayedAt().isAfter(clock.instant())) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "relayedAt");
              }
              boolean early =
                  relays.isEmpty()
                      ? command.relayedAt().isBefore(accident.occurrence().reportedAt())
                      : command.relayedAt().isBefore(relays.getLast().relayedAt());
              if (early) {
                throw Problem.ofField(AccidentError.TIMES_OUT_OF_ORDER, "relayedAt");
              }
              file.add(new Relay(id, command.level(), command.relayedAt(), next.dueAt()));
              return new Done(null, command.level());
            }));
  }

  @Transactional
  AccidentView confirmGrade(UUID id, ConfirmGrade command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.CONFIRM_GRADE,
            accident -> {
              if (command.grade() != accident.grade()) {
                throw Problem.of(AccidentError.GRADE_NOT_OF_FIGURES, accident.grade());
              }
              accident.confirmGrade(CurrentCaller.get().subject(), clock.instant());
              return new Done(command.note(), command.grade());
            }));
  }

  @Transactional
  AccidentView start(UUID id, StartInvestigation command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.START_INVESTIGATION,
            accident -> {
              requireBetween(
                  command.startedOn(),
                  EndOfDay.dayOf(accident.occurrence().occurredAt()),
                  "startedOn");
              // art. 29 counts from the day of the accident
              LocalDate due =
                  accident.kind() == AccidentKind.NEAR_MISS
                      ? null
                      : EndOfDay.dayOf(accident.occurrence().occurredAt())
                          .plusDays(situations.rulesOf(accident).investigationDays());
              accident.startInvestigation(command, due);
              return new Done(command.lead(), command.level());
            }));
  }

  @Transactional
  AccidentView extend(UUID id, ExtendInvestigation command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.EXTEND_INVESTIGATION,
            accident -> {
              int most = situations.rulesOf(accident).extensionDays();
              if (command.days() > most) {
                throw Problem.ofField(AccidentError.EXTENSION_TOO_LONG, "days", most);
              }
              accident.extendInvestigation(command.days());
              return new Done(command.reason(), command.days());
            }));
  }

  @Transactional
  AccidentView conclude(UUID id, ConcludeAccident command) {
    return views.of(
        steps.take(
            id,
            AccidentVerb.CONCLUDE_INVESTIGATION,
            accident -> {
              if (!command.responsible() && !command.accountability().isEmpty()) {
                throw Problem.ofField(CommonError.INVALID_FIELD, "accountability");
              }
              requireLeaders(accident, command);
              accident.concludeInvestigation(command, LocalDate.now(clock));
              return new Done(null, command.responsible() ? "RESPONSIBLE" : "NOT_RESPONSIBLE");
            }));
  }

  /** A larger fire says how leaders answer, or why none does (Y-495). */
  private static void requireLeaders(Accident accident, ConcludeAccident command) {
    boolean larger =
        accident.kind() == AccidentKind.ACCIDENT
            && accident.type() == AccidentType.FIRE
            && accident.grade() != Grade.GENERAL;
    boolean said =
        command.leadersNote() != null && !command.leadersNote().isBlank()
            || command.accountability().stream()
                .anyMatch(one -> one.post() == AccountablePost.LEADER);
    if (larger && !said) {
      throw Problem.ofField(FireError.FIRE_LEADERS_MISSING, "leadersNote");
    }
  }

  private void requireBetween(LocalDate day, LocalDate first, String field) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
    if (day.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }
}
