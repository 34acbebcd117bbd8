package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.inspection.RecordingRules.Found;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The departments of a joint inspection add what each of them found to the one record. */
@ApplicationScoped
class JointDesk {
  private final Inspections inspections;
  private final InspectionFile file;
  private final RecordingRules rules;
  private final FoundHazards found;
  private final Preconditions preconditions;
  private final InspectionLog log;

  JointDesk(
      Inspections inspections,
      InspectionFile file,
      RecordingRules rules,
      FoundHazards found,
      Preconditions preconditions,
      InspectionLog log) {
    this.inspections = inspections;
    this.file = file;
    this.rules = rules;
    this.found = found;
    this.preconditions = preconditions;
    this.log = log;
  }

  @Transactional
  InspectionView add(UUID id, AddFindings command) {
    Inspection inspection = inspections.require(id);
    Caller caller = CurrentCaller.get();
    Set<String> parties =
        JointPolicy.parties(inspection.department(), file.departmentsOf(inspection));
    JointPolicy.requireAdding(inspection.kind(), parties, caller);
    preconditions.requireMatch(inspection.version());
    ServicePolicy.requireAdvice(command.findings(), false);
    ListedEnterprise enterprise = rules.checkAdding(inspection);
    List<Found> findings =
        rules.findings(command.findings(), inspection.inspectedOn(), parties, caller);
    InspectionState before = log.stateOf(inspection);
    inspection.foundMore(findings.size());
    inspections.flush();
    log.tell("inspection.add-findings", EventType.INSPECTION_FINDINGS_ADDED, inspection, before);
    found.report(inspection, enterprise, findings);
    return found.show(inspection);
  }
}
