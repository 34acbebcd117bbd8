package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checklist as an inspection answered it.
 *
 * @param title as it reads now
 * @param no number of the version
 */
record AnsweredChecklist(
    UUID checklistId, UUID versionId, String title, int no, List<Line> answers) {

  /**
   * An item with its answer.
   *
   * @param basis the document that the item rests on, else null
   * @param clauseId the clause that it points at, else null
   * @param clauseNo that clause's number as documents cite it
   * @param hazardId the hazard that the answer NOT_OK became; else null
   */
  @Schema(name = "AnsweredLine")
  record Line(
      int no,
      String text,
      String basis,
      String clauseId,
      String clauseNo,
      Answer answer,
      String remark,
      UUID hazardId) {
    static Line of(ChecklistItem item, InspectionAnswer answer) {
      boolean clause = item.clause() != null;
      return new Line(
          item.no(),
          item.text(),
          item.basis(),
          clause ? item.clause().clauseId() : null,
          clause ? item.clause().no() : null,
          answer.answer(),
          answer.remark(),
          answer.hazardId());
    }
  }
}
