package io.zhiben.hazard.enforcement;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The party refused to do what it was ordered (拒不执行, Y-446). Reached by way of its case, whose
 * scope bounds it; only added.
 */
@SuppressWarnings("UnusedVariable") // who recorded it is kept for the record, not for the API
@Entity
@Table(name = "enforcement_refusal")
class CaseRefusal {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  private LocalDate refusedOn;
  private String witness;
  private String note;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected CaseRefusal() {}

  CaseRefusal(UUID caseId, CaseCommands.RecordRefusal said, String by, Instant at) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.refusedOn = said.refusedOn();
    this.witness = said.witness();
    this.note = said.note();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  CaseView.CaseRefusalView view() {
    return new CaseView.CaseRefusalView(refusedOn, witness, note);
  }
}
