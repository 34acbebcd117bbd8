package io.zhiben.hazard.inspection;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * What a guidance visit advised about a hazard that it found. Never changed; reached only by way of
 * its inspection.
 */
@Entity
@Table(name = "inspection_advice")
class InspectionAdvice {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String advice;

  /** For Hibernate. */
  protected InspectionAdvice() {}

  InspectionAdvice(UUID inspectionId, UUID hazardId, String advice) {
    this.id = Ids.next();
    this.inspectionId = inspectionId;
    this.hazardId = hazardId;
    this.advice = advice;
  }

  InspectionView.Advice view() {
    return new InspectionView.Advice(hazardId, advice);
  }
}
