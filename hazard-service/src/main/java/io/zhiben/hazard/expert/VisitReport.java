package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertCommands.VisitContent;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of a visit's report. Reached only by way of the visit. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "expert_visit_report")
class VisitReport {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID visitId;

  private int reportNo;
  private String summary;
  private String explainedSets;
  private Integer attendees;
  private String submittedBy;
  private Instant submittedAt;
  private String returnedBy;
  private Instant returnedAt;
  private String returnReason;

  /** For Hibernate. */
  protected VisitReport() {}

  VisitReport(ExpertVisit visit, VisitContent content, String subject) {
    this.id = Ids.next();
    this.visitId = visit.id();
    this.reportNo = visit.reportNo();
    this.summary = content.summary().strip();
    this.explainedSets = String.join(" ", content.explainedSets());
    this.attendees = content.attendees();
    this.submittedBy = subject;
    this.submittedAt = visit.submittedAt();
  }

  void giveBack(String reason, String subject, Instant at) {
    this.returnReason = reason;
    this.returnedBy = subject;
    this.returnedAt = at;
  }

  int reportNo() {
    return reportNo;
  }

  String summary() {
    return summary;
  }

  List<String> explainedSets() {
    return explainedSets.isEmpty() ? List.of() : List.of(explainedSets.split(" "));
  }

  Integer attendees() {
    return attendees;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant returnedAt() {
    return returnedAt;
  }

  String returnReason() {
    return returnReason;
  }
}
