package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The answer to one item, with what statistics ask of the item. Never changed; reached only by way
 * of its inspection.
 */
@SuppressWarnings("UnusedVariable") // the ground and the key link are for statements that count
@Entity
@Table(name = "inspection_answer")
class InspectionAnswer {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID versionId;

  private int itemNo;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private String remark;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String violationCode;

  /** For Hibernate. */
  protected InspectionAnswer() {}

  /**
   * @param versionId of the checklist that the item stands in
   * @param item as it read in that version
   * @param hazardId what the answer NOT_OK became; else null
   */
  InspectionAnswer(
      UUID inspectionId, UUID versionId, ChecklistItem item, RecordAnswer said, UUID hazardId) {
    this.id = Ids.next();
    this.inspectionId = inspectionId;
    this.versionId = versionId;
    this.itemNo = said.no();
    this.answer = said.answer();
    this.remark = said.remark();
    this.hazardId = hazardId;
    this.violationCode = item.violationCode();
  }

  UUID versionId() {
    return versionId;
  }

  int itemNo() {
    return itemNo;
  }

  Answer answer() {
    return answer;
  }

  String remark() {
    return remark;
  }

  UUID hazardId() {
    return hazardId;
  }
}
