package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records an inspection together with the hazards that it found. */
@ApplicationScoped
class RecordingDesk {
  private final RecordingRules rules;
  private final NumberSeries series;
  private final Inspections inspections;
  private final InspectionLog log;
  private final HazardReports hazards;
  private final InspectionViews views;

  RecordingDesk(
      RecordingRules rules,
      NumberSeries series,
      Inspections inspections,
      InspectionLog log,
      HazardReports hazards,
      InspectionViews views) {
    this.rules = rules;
    this.series = series;
    this.inspections = inspections;
    this.log = log;
    this.hazards = hazards;
    this.views = views;
  }

  @Transactional
  InspectionView record(RecordInspection command) {
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = rules.check(command, caller);
    List<Finding> findings = rules.findings(command);
    String number = series.take(NumberSeries.Kind.INSPECTION, enterprise.place(), 1).getFirst();
    Inspection inspection = new Inspection(enterprise, command, caller, number, rules.now());
    inspections.persist(inspection);
    log.tell("inspection.record", EventType.INSPECTION_RECORDED, inspection, null);
    log.tellPlanners(inspection);
    Origin origin =
        new Origin(
            InspectionPolicy.sourceOf(caller, command.kind()),
            inspection.id(),
            inspection.agencyCode(),
            inspection.inspectedOn(),
            null);
    List<HazardSummary> found =
        hazards.report(enterprise, findings, origin, Right.INSPECTION_RECORD);
    return views.of(inspection, found);
  }
}
