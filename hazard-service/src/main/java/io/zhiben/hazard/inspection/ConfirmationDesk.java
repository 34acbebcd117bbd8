package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The principal confirms that he led a self-check which somebody else recorded. */
@ApplicationScoped
class ConfirmationDesk {
  private final Inspections inspections;
  private final Preconditions preconditions;
  private final InspectionLog log;
  private final HazardReports hazards;
  private final InspectionViews views;
  private final Clock clock;

  ConfirmationDesk(
      Inspections inspections,
      Preconditions preconditions,
      InspectionLog log,
      HazardReports hazards,
      InspectionViews views,
      Clock clock) {
    this.inspections = inspections;
    this.preconditions = preconditions;
    this.log = log;
    this.hazards = hazards;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  InspectionView confirm(UUID id) {
    Inspection inspection = inspections.require(id);
    preconditions.requireMatch(inspection.version());
    InspectionState before = log.stateOf(inspection);
    inspection.confirm(CurrentCaller.get().subject(), clock.instant());
    inspections.flush();
    log.tell("inspection.confirm", EventType.SELF_CHECK_CONFIRMED, inspection, before);
    return views.of(inspection, hazards.ofInspection(id));
  }
}
