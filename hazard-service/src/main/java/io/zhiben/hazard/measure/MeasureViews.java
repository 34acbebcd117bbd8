package io.zhiben.hazard.measure;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.HazardLinks;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Shows measures to the caller. */
@ApplicationScoped
class MeasureViews {
  private final RegionTree regions;
  private final HazardLinks hazards;
  private final MeasureLog log;
  private final Clock clock;

  MeasureViews(RegionTree regions, HazardLinks hazards, MeasureLog log, Clock clock) {
    this.regions = regions;
    this.hazards = hazards;
    this.log = log;
    this.clock = clock;
  }

  MeasureView of(Measure measure) {
    return new MeasureView(
        measure.id(),
        measure.version(),
        measure.number(),
        measure.place().code(),
        regionName(measure),
        measure.title(),
        measure.problem(),
        measure.requirement(),
        measure.department(),
        measure.responsibleUnit(),
        measure.responsiblePost(),
        measure.dueOn(),
        measure.state(),
        measure.overdueDays(LocalDate.now(clock)),
        idleDays(measure),
        measure.evidence(),
        measure.doneOn(),
        measure.withdrawReason(),
        measure.madeAt(),
        measure.updatedAt(),
        measure.withdrawnAt(),
        hazards.of(log.answeredBy(List.of(measure.id())).getOrDefault(measure.id(), List.of())),
        log.of(measure.id()),
        actions(measure),
        measure.kind(),
        measure.difficulty(),
        measure.strategy());
  }

  MeasureRow row(Measure measure) {
    return new MeasureRow(
        measure.id(),
        measure.version(),
        measure.number(),
        measure.place().code(),
        regionName(measure),
        measure.title(),
        measure.department(),
        measure.responsibleUnit(),
        measure.responsiblePost(),
        measure.dueOn(),
        measure.state(),
        measure.overdueDays(LocalDate.now(clock)),
        idleDays(measure),
        measure.hazards(),
        measure.updatedAt(),
        measure.kind(),
        measure.difficulty());
  }

  String regionName(Measure measure) {
    String code = measure.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private long idleDays(Measure measure) {
    LocalDate updated = LocalDate.ofInstant(measure.updatedAt(), SuiteClock.ZONE);
    return ChronoUnit.DAYS.between(updated, LocalDate.now(clock));
  }

  private static List<MeasureView.MeasureAction> actions(Measure measure) {
    boolean may = measure.isOpen() && acts(CurrentCaller.get(), measure);
    return may ? List.of(MeasureView.MeasureAction.values()) : List.of();
  }

  /** A department acts on its own measures only. */
  static boolean acts(Caller caller, Measure measure) {
    return caller.may(Right.MEASURE_WRITE)
        && (!LeadDepartmentPolicy.actsAsDepartment(caller)
            || caller.org().equals(measure.department()));
  }
}
