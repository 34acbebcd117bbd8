package io.zhiben.hazard.inspection;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.hazard.inspection.RecordingRules.Found;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records an inspection together with the hazards that it found. */
@ApplicationScoped
class RecordingDesk {
  private final RecordingRules rules;
  private final NumberSeries series;
  private final Inspections inspections;
  private final InspectionFile file;
  private final InspectionLog log;
  private final FoundHazards found;

  RecordingDesk(
      RecordingRules rules,
      NumberSeries series,
      Inspections inspections,
      InspectionFile file,
      InspectionLog log,
      FoundHazards found) {
    this.rules = rules;
    this.series = series;
    this.inspections = inspections;
    this.file = file;
    this.log = log;
    this.found = found;
  }

  /** A draft that arrived before, whose answer was lost, is answered like then. */
  @Transactional
  InspectionView record(RecordInspection command) {
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = rules.enterprise(command);
    Optional<Inspection> before = inspections.ofDraft(caller.subject(), command.draftId());
    if (before.isPresent()) {
      return found.show(before.get());
    }
    rules.check(command, enterprise, caller);
    List<Used> used = rules.checklists(command, enterprise);
    List<Found> findings = findings(command, enterprise, used, caller);
    Inspection inspection = keep(command, enterprise, used, caller);
    List<HazardSummary> reported = found.report(inspection, enterprise, findings);
    keepAnswers(inspection, command, used, reported);
    keepAdvice(inspection, command, reported);
    return found.show(inspection);
  }

  private List<Found> findings(
      RecordInspection command, ListedEnterprise enterprise, List<Used> used, Caller caller) {
    Set<String> parties =
        JointPolicy.parties(
            JointPolicy.leadOf(command, caller),
            command.participants().stream().map(Participant::department).toList());
    List<Found> findings =
        new ArrayList<>(
            rules.findings(
                command.findings(), command.inspectedOn(), enterprise.place(), parties, caller));
    findings.addAll(rules.findings(used, command));
    return findings;
  }

  private Inspection keep(
      RecordInspection command, ListedEnterprise enterprise, List<Used> used, Caller caller) {
    String number = series.take(NumberSeries.Kind.INSPECTION, enterprise.place(), 1).getFirst();
    Inspection inspection = new Inspection(enterprise, command, caller, number, rules.now());
    if (command.checkedBy() != null) {
      inspection.checkedBy(rules.checker(command));
    }
    KeyLinks.of(used, command).write(inspection);
    inspections.persist(inspection);
    for (int i = 0; i < used.size(); i++) {
      file.keep(inspection.id(), i + 1, used.get(i));
    }
    command.participants().forEach(one -> file.keep(inspection.id(), one));
    log.tell("inspection.record", EventType.INSPECTION_RECORDED, inspection, null);
    log.tellPlanners(inspection);
    return inspection;
  }

  private void keepAdvice(
      Inspection inspection, RecordInspection command, List<HazardSummary> reported) {
    if (command.kind() == InspectionKind.GUIDANCE) {
      for (int i = 0; i < command.findings().size(); i++) {
        String advice = command.findings().get(i).advice().strip();
        file.keepAdvice(inspection.id(), reported.get(i).id(), advice);
      }
    }
  }

  private void keepAnswers(
      Inspection inspection,
      RecordInspection command,
      List<Used> used,
      List<HazardSummary> reported) {
    Iterator<HazardSummary> fromAnswers =
        reported.subList(command.findings().size(), reported.size()).iterator();
    for (int i = 0; i < used.size(); i++) {
      for (RecordAnswer said : command.checklists().get(i).answers()) {
        boolean hazard = said.answer() == Answer.NOT_OK;
        UUID hazardId = hazard ? fromAnswers.next().id() : null;
        file.keep(inspection.id(), used.get(i), said, hazardId);
        file.keepPhotos(inspection.id(), command.checklists().get(i).versionId(), said);
      }
    }
  }
}
