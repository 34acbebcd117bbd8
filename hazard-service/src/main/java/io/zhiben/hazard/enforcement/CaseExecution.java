package io.zhiben.hazard.enforcement;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One payment, or one word about how a measure is carried out. Only added. */
@SuppressWarnings("UnusedVariable") // who recorded it is kept for the record, not for the API
@Entity
@Table(name = "enforcement_execution")
class CaseExecution {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID measureId;

  private LocalDate doneOn;
  private long paidFen;
  private boolean finished;
  private String note;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected CaseExecution() {}

  CaseExecution(
      UUID caseId, CaseCommands.RecordExecution done, boolean finished, String by, Instant at) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.measureId = done.measureId();
    this.doneOn = done.doneOn();
    this.paidFen = done.paidFen() == null ? 0 : done.paidFen();
    this.finished = finished;
    this.note = done.note();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  CaseView.CaseExecutionView view() {
    return new CaseView.CaseExecutionView(measureId, doneOn, paidFen, finished, note);
  }
}
