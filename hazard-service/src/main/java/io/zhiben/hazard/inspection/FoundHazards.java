package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.inspection.RecordingRules.Found;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Turns what an inspection found into hazards, each in the domain that it falls into. */
@ApplicationScoped
class FoundHazards {
  private final HazardReports hazards;
  private final InspectionViews views;

  FoundHazards(HazardReports hazards, InspectionViews views) {
    this.hazards = hazards;
    this.views = views;
  }

  /** The inspection with the hazards that it found, as they stand now. */
  InspectionView show(Inspection inspection) {
    return views.of(inspection, hazards.ofInspection(inspection.id()));
  }

  /** In the order of the findings; whether the caller may report them was looked at already. */
  List<HazardSummary> report(
      Inspection inspection, ListedEnterprise enterprise, List<Found> findings) {
    Origin origin =
        new Origin(
            InspectionPolicy.sourceOf(CurrentCaller.get(), inspection.kind()),
            inspection.id(),
            inspection.agencyCode(),
            inspection.inspectedOn(),
            null);
    List<HazardSummary> reported =
        hazards.begin(
            enterprise,
            findings.stream().map(Found::finding).toList(),
            origin,
            Right.INSPECTION_RECORD);
    List<HazardSummary> settled = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      String department = findings.get(i).department();
      HazardSummary hazard = reported.get(i);
      settled.add(
          department == null
              ? hazard
              : hazards.handOver(hazard, enterprise, department, Right.INSPECTION_RECORD));
    }
    return settled;
  }
}
