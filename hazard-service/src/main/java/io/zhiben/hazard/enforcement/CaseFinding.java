package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A hazard that a case rests on. Reached by way of its case, whose scope bounds it. */
@Entity
@Table(name = "enforcement_case_finding")
class CaseFinding {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String hazardNumber;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  /** For Hibernate. */
  protected CaseFinding() {}

  CaseFinding(UUID caseId, HazardLookup.Named hazard) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.hazardId = hazard.id();
    this.hazardNumber = hazard.number();
    this.inspectionId = hazard.inspectionId();
  }

  UUID caseId() {
    return caseId;
  }

  CaseView.FindingRef view() {
    return new CaseView.FindingRef(hazardId, hazardNumber, inspectionId);
  }
}
