package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.criteria.PlaceCriteria;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.hazard.inspection.RecordInspection.RecordChecklist;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The checklists that an inspection goes by, and what their answers become. */
@ApplicationScoped
class ChecklistUse {
  private final IssuedChecklists checklists;
  private final PlaceCriteria criteria;
  private final InspectionFile file;

  ChecklistUse(IssuedChecklists checklists, PlaceCriteria criteria, InspectionFile file) {
    this.checklists = checklists;
    this.criteria = criteria;
    this.file = file;
  }

  /** The versions that were filled in, in their order; empty when it went by none. */
  List<Used> require(RecordInspection command, ListedEnterprise enterprise) {
    ChecklistRules.requireOnce(command.checklists());
    List<Used> all = new ArrayList<>();
    for (int i = 0; i < command.checklists().size(); i++) {
      RecordChecklist filled = command.checklists().get(i);
      String field = "checklists[" + i + "]";
      Used used =
          checklists.require(
              filled.versionId(), enterprise, command.inspectedOn(), field + ".versionId");
      ChecklistRules.requireAnswers(used, filled.answers(), field + ".answers");
      EvidenceRules.requirePhotos(used, filled.answers(), field + ".answers");
      all.add(used);
    }
    EvidenceRules.requireFewPhotos(command);
    EvidenceRules.requireAnalysis(command);
    ChecklistRules.requireNilReturn(command);
    return all;
  }

  /** What the answers NOT_OK become, in the order of the checklists and their answers. */
  List<Finding> findings(List<Used> used, RecordInspection command) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      for (RecordAnswer said : command.checklists().get(i).answers()) {
        if (said.answer() == Answer.NOT_OK) {
          findings.add(finding(used.get(i).items().get(said.no() - 1), said, command));
        }
      }
    }
    return findings;
  }

  private Finding finding(ChecklistItem item, RecordAnswer said, RecordInspection command) {
    boolean holds =
        item.clause() != null && criteria.inForce(item.clause().setId(), command.inspectedOn());
    return ChecklistRules.finding(item, said, holds);
  }

  /** What the inspection said by its checklists; empty when it went by none. */
  List<AnsweredChecklist> of(Inspection inspection) {
    List<InspectionChecklist> filled = file.checklistsOf(inspection.id());
    if (filled.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<InspectionAnswer>> answers =
        file.answersOf(inspection.id()).stream()
            .collect(Collectors.groupingBy(InspectionAnswer::versionId));
    Map<UUID, List<ItemPhoto>> photos =
        file.photosOf(inspection.id()).stream()
            .collect(Collectors.groupingBy(ItemPhoto::versionId));
    return filled.stream()
        .map(InspectionChecklist::versionId)
        .map(version ->
            AnsweredChecklist.of(
                checklists.of(version).orElseThrow(Problem::notFound),
                answers.getOrDefault(version, List.of()),
                photos.getOrDefault(version, List.of())))
        .toList();
  }
}
