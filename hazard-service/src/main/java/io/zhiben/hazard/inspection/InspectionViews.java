package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.inspection.InspectionView.Action;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows inspections to the caller. */
@ApplicationScoped
class InspectionViews {
  private final RegionTree regions;

  InspectionViews(RegionTree regions) {
    this.regions = regions;
  }

  InspectionRow row(Inspection inspection) {
    return new InspectionRow(
        inspection.id(),
        inspection.version(),
        inspection.number(),
        inspection.enterpriseId(),
        inspection.enterpriseName(),
        inspection.place().code(),
        regionName(inspection),
        inspection.kind(),
        inspection.mode(),
        inspection.inspectedOn(),
        inspection.leaderPost(),
        inspection.ledByPrincipal(),
        inspection.confirmedAt(),
        inspection.findings(),
        inspection.findings() == 0,
        inspection.agencyCode());
  }

  InspectionView of(Inspection inspection, List<HazardSummary> hazards) {
    return new InspectionView(
        inspection.id(),
        inspection.version(),
        inspection.number(),
        inspection.enterpriseId(),
        inspection.enterpriseName(),
        inspection.place().code(),
        regionName(inspection),
        inspection.kind(),
        inspection.mode(),
        inspection.selection(),
        inspection.circumstances(),
        inspection.inspectedOn(),
        inspection.leaderPost(),
        inspection.ledByPrincipal(),
        inspection.confirmedAt(),
        inspection.note(),
        CurrentCaller.get().may(Right.DRAW_READ) ? inspection.drawId() : null,
        inspection.findings(),
        inspection.findings() == 0,
        inspection.agencyCode(),
        inspection.recordedAt(),
        hazards,
        actions(inspection));
  }

  private static List<Action> actions(Inspection inspection) {
    boolean may =
        inspection.awaitsConfirmation() && CurrentCaller.get().may(Right.SELF_CHECK_CONFIRM);
    return may ? List.of(Action.CONFIRM) : List.of();
  }

  private String regionName(Inspection inspection) {
    String code = inspection.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
