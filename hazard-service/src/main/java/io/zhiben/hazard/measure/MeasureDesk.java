package io.zhiben.hazard.measure;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.HazardLinks;
import io.zhiben.hazard.measure.MeasureCommands.CompleteMeasure;
import io.zhiben.hazard.measure.MeasureCommands.NoteProgress;
import io.zhiben.hazard.measure.MeasureCommands.WithdrawMeasure;
import io.zhiben.hazard.measure.MeasureCommands.WriteMeasure;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes measures, keeps them up to date, and ends them. */
@ApplicationScoped
class MeasureDesk {
  private final MeasureBook book;
  private final MeasureLog log;
  private final HazardLinks hazards;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final Clock clock;

  MeasureDesk(
      MeasureBook book,
      MeasureLog log,
      HazardLinks hazards,
      RegionTree regions,
      Preconditions preconditions,
      Clock clock) {
    this.book = book;
    this.log = log;
    this.hazards = hazards;
    this.regions = regions;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  @Transactional
  MeasureView make(WriteMeasure command) {
    Caller caller = CurrentCaller.get();
    Place place =
        regions.placeOf(command.regionCode() == null ? caller.region() : command.regionCode());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    requireToCome(command.dueOn());
    command.hazardIds().forEach(hazards::require);
    return book.open(place, command, departmentOf(caller, command));
  }

  /** A department answers for its own measures; an officer names any. */
  private static String departmentOf(Caller caller, WriteMeasure command) {
    return LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : command.department();
  }

  private void requireToCome(LocalDate dueOn) {
    if (dueOn.isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(MeasureError.MEASURE_DUE_IN_PAST, "dueOn");
    }
  }

  /** A measure keeps its place, and a due day that has passed may stay. */
  @Transactional
  MeasureView change(UUID id, WriteMeasure command) {
    return take(
        id,
        MeasureEvent.CHANGED,
        null,
        measure -> {
          if (command.regionCode() != null
              && !command.regionCode().equals(measure.place().code())) {
            throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
          }
          if (!command.dueOn().equals(measure.dueOn())) {
            requireToCome(command.dueOn());
          }
          command.hazardIds().forEach(hazards::require);
          measure.write(command, departmentOf(CurrentCaller.get(), command), clock.instant());
          log.answers(id, command.hazardIds());
        });
  }

  @Transactional
  MeasureView progress(UUID id, NoteProgress command) {
    return take(
        id,
        MeasureEvent.PROGRESS,
        command.note().strip(),
        measure -> measure.progress(clock.instant()));
  }

  @Transactional
  MeasureView complete(UUID id, CompleteMeasure command) {
    LocalDate today = LocalDate.now(clock);
    return take(
        id,
        MeasureEvent.DONE,
        command.evidence().strip(),
        measure -> {
          LocalDate on = command.doneOn() == null ? today : command.doneOn();
          LocalDate made = LocalDate.ofInstant(measure.madeAt(), SuiteClock.ZONE);
          if (on.isAfter(today) || on.isBefore(made)) {
            throw Problem.ofField(MeasureError.MEASURE_DONE_DAY_WRONG, "doneOn");
          }
          measure.complete(command.evidence().strip(), on, clock.instant());
        });
  }

  @Transactional
  MeasureView withdraw(UUID id, WithdrawMeasure command) {
    return take(
        id,
        MeasureEvent.WITHDRAWN,
        command.reason().strip(),
        measure -> measure.withdraw(command.reason().strip(), clock.instant()));
  }

  private MeasureView take(UUID id, MeasureEvent event, String note, Consumer<Measure> change) {
    Measure measure = book.require(id);
    if (!MeasureViews.acts(CurrentCaller.get(), measure)) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    preconditions.requireMatch(measure.version());
    return book.change(measure, event, note, change);
  }

  /** What the neighbours hear of an entry of the log. */
  static EventType told(MeasureEvent event) {
    return switch (event) {
      case MADE -> EventType.MEASURE_MADE;
      case CHANGED, PROGRESS -> EventType.MEASURE_CHANGED;
      case DONE -> EventType.MEASURE_COMPLETED;
      case WITHDRAWN -> EventType.MEASURE_WITHDRAWN;
    };
  }
}
