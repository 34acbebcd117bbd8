package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.hazard.draw.DrawVisits;
import io.zhiben.hazard.draw.TargetVisit;
import io.zhiben.hazard.plan.PlannedEnterprises;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down and tells what happened to an inspection. Remarks stay here. */
@ApplicationScoped
class InspectionLog {
  private final AuditTrail audit;
  private final Outbox outbox;
  private final DrawVisits draws;
  private final PlannedEnterprises plans;
  private final InspectionFile file;

  InspectionLog(
      AuditTrail audit,
      Outbox outbox,
      DrawVisits draws,
      PlannedEnterprises plans,
      InspectionFile file) {
    this.file = file;
    this.audit = audit;
    this.outbox = outbox;
    this.draws = draws;
    this.plans = plans;
  }

  void tell(String action, EventType type, Inspection inspection, InspectionState before) {
    List<String> participants = file.departmentsOf(inspection);
    List<UUID> checklists = checklistsOf(inspection);
    InspectionState after = stateOf(inspection, participants, checklists);
    audit.record(action, "Inspection", inspection.id(), inspection.place().code(), before, after);
    outbox.append(type, () -> stateOf(inspection, participants, checklists));
  }

  InspectionState stateOf(Inspection inspection) {
    return stateOf(inspection, file.departmentsOf(inspection), checklistsOf(inspection));
  }

  private List<UUID> checklistsOf(Inspection inspection) {
    return file.checklistsOf(inspection.id()).stream()
        .map(InspectionChecklist::checklistId)
        .toList();
  }

  /** Lets the draw that chose the enterprise know, if one did, and the plans that it stands in. */
  void tellPlanners(Inspection inspection) {
    if (inspection.kind().official()) {
      plans.inspected(inspection.enterpriseId(), inspection.id(), inspection.inspectedOn());
    }
    if (inspection.drawId() != null) {
      draws.visited(
          inspection.drawId(),
          inspection.enterpriseId(),
          new TargetVisit(inspection.id(), inspection.inspectedOn(), inspection.findings()));
    }
  }

  private static InspectionState stateOf(
      Inspection inspection, List<String> participants, List<UUID> checklists) {
    return new InspectionState(
        inspection.id(),
        inspection.version(),
        inspection.place().ancestry(),
        inspection.enterpriseId(),
        inspection.kind().name(),
        inspection.mode().name(),
        inspection.selection().name(),
        inspection.circumstances().stream().map(Enum::name).collect(Collectors.toSet()),
        inspection.inspectedOn(),
        inspection.leaderPost().name(),
        inspection.ledByPrincipal(),
        inspection.findings(),
        inspection.agencyCode(),
        inspection.recordedAt(),
        inspection.drawId(),
        inspection.department(),
        participants,
        checklists.isEmpty() ? null : checklists.getFirst(),
        inspection.supervises(),
        checklists);
  }
}
