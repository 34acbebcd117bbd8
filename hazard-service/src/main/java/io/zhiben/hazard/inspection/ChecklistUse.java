package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checklist that an inspection goes by, and what its answers become. */
@ApplicationScoped
class ChecklistUse {
  private final IssuedChecklists checklists;
  private final CriteriaLibrary library;
  private final InspectionFile file;

  ChecklistUse(IssuedChecklists checklists, CriteriaLibrary library, InspectionFile file) {
    this.checklists = checklists;
    this.library = library;
    this.file = file;
  }

  /** The checklist; null when the inspection goes by none. */
  Used require(RecordInspection command, ListedEnterprise enterprise) {
    Used used =
        command.checklistVersionId() == null
            ? null
            : checklists.require(command.checklistVersionId(), enterprise, command.inspectedOn());
    ChecklistRules.requireAnswers(used, command.answers());
    ChecklistRules.requireNilReturn(command);
    return used;
  }

  /** What the answers NOT_OK become, in their order. */
  List<Finding> findings(Used used, RecordInspection command) {
    return command.answers().stream()
        .filter(said -> said.answer() == Answer.NOT_OK)
        .map(said -> {
          ChecklistItem item = used.items().get(said.no() - 1);
          boolean holds =
              item.clause() != null
                  && library.inForce(item.clause().setId(), command.inspectedOn());
          return ChecklistRules.finding(item, said, holds);
        })
        .toList();
  }

  /** What the inspection said by its checklist; null when it went by none. */
  AnsweredChecklist of(Inspection inspection) {
    if (inspection.checklistVersionId() == null) {
      return null;
    }
    Used used = checklists.of(inspection.checklistVersionId()).orElseThrow(Problem::notFound);
    Map<Integer, InspectionAnswer> answers =
        file.answersOf(inspection.id()).stream()
            .collect(Collectors.toMap(InspectionAnswer::itemNo, Function.identity()));
    return new AnsweredChecklist(
        used.checklistId(),
        used.versionId(),
        used.title(),
        used.no(),
        used.items().stream()
            .filter(item -> answers.containsKey(item.no()))
            .map(item -> AnsweredChecklist.Line.of(item, answers.get(item.no())))
            .toList());
  }
}
