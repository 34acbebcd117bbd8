package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A version of a checklist that an inspection went by. Never changed; reached only by way of its
 * inspection.
 */
@SuppressWarnings("UnusedVariable") // the position is for the order of queries
@Entity
@Table(name = "inspection_checklist")
class InspectionChecklist {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private int position;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checklistId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID versionId;

  /** For Hibernate. */
  protected InspectionChecklist() {}

  /**
   * @param position from 1
   */
  InspectionChecklist(UUID inspectionId, int position, Used used) {
    this.id = Ids.next();
    this.inspectionId = inspectionId;
    this.position = position;
    this.checklistId = used.checklistId();
    this.versionId = used.versionId();
  }

  UUID checklistId() {
    return checklistId;
  }

  UUID versionId() {
    return versionId;
  }
}
