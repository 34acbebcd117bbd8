package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.hazard.inspection.RecordInspection.RecordChecklist;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an inspection says by its checklist, and what it says when it found nothing. */
final class ChecklistRules {
  private ChecklistRules() {}

  /** No version is filled in twice. */
  static void requireOnce(List<RecordChecklist> checklists) {
    Set<UUID> versions = new HashSet<>();
    for (int i = 0; i < checklists.size(); i++) {
      if (!versions.add(checklists.get(i).versionId())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "checklists[" + i + "].versionId");
      }
    }
  }

  /**
   * Each item has exactly one answer.
   *
   * @param field of the request that holds the answers
   */
  static void requireAnswers(Used used, List<RecordAnswer> answers, String field) {
    int items = used.items().size();
    Set<Integer> answered = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      RecordAnswer said = answers.get(i);
      String one = field + "[" + i + "]";
      if (said.no() < 1 || said.no() > items || !answered.add(said.no())) {
        throw Problem.ofField(InspectionError.CHECKLIST_ANSWERS_INCOMPLETE, one + ".no", items);
      }
      boolean describes =
          said.place() != null
              || said.suggestedLevel() != null
              || Boolean.TRUE.equals(said.correctedOnTheSpot());
      if (describes && said.answer() != Answer.NOT_OK) {
        throw Problem.ofField(CommonError.INVALID_FIELD, one + ".answer");
      }
    }
    if (answered.size() != items) {
      throw Problem.ofField(InspectionError.CHECKLIST_ANSWERS_INCOMPLETE, field, items);
    }
  }

  /** A nil return is said, not implied (D-029). */
  static void requireNilReturn(RecordInspection command) {
    boolean nothing = command.found() == 0;
    if (Boolean.TRUE.equals(command.nilReturn()) && !nothing) {
      throw Problem.ofField(InspectionError.NIL_RETURN_CONTRADICTED, "nilReturn");
    }
    if (!nothing) {
      return;
    }
    boolean byChecklist = !command.checklists().isEmpty();
    if (Boolean.FALSE.equals(command.nilReturn())
        || (byChecklist && !Boolean.TRUE.equals(command.nilReturn()))) {
      throw Problem.ofField(InspectionError.NIL_RETURN_NOT_STATED, "nilReturn");
    }
    boolean nobodyLooked =
        byChecklist
            && command.answers().stream().allMatch(one -> one.answer() == Answer.NOT_CHECKED);
    if (nobodyLooked) {
      throw Problem.ofField(InspectionError.NOTHING_CHECKED, "checklists");
    }
  }

  /**
   * The hazard that an answer NOT_OK becomes.
   *
   * @param clauseHolds whether the item's clause was in force on the day; else none is cited
   */
  static Finding finding(ChecklistItem item, RecordAnswer said, boolean clauseHolds) {
    boolean described = said.remark() != null && !said.remark().isBlank();
    boolean cites = item.clause() != null && clauseHolds;
    Level level =
        said.suggestedLevel() != null ? said.suggestedLevel() : cites ? Level.MAJOR : null;
    return new Finding(
        described ? said.remark().strip() : item.text(),
        said.place(),
        level,
        cites ? item.clause() : null,
        Boolean.TRUE.equals(said.correctedOnTheSpot()),
        List.of(),
        item.phase());
  }
}
