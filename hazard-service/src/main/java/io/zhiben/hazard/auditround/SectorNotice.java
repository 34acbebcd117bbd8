package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.SendFeedback;
import io.zhiben.hazard.auditround.AuditCommands.SendNotice;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A notice to the sector, about a problem of a round or out of what a month brought. Reached by way
 * of its round, of the place that sent it, or of a receipt.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "sector_notice")
class SectorNotice {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID roundId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID problemId;

  private String placeCode;
  private String feedbackMonth;
  private String number;
  private String title;
  private String text;
  @Embedded private CitedClause clause;
  private String regionCode;
  private String domainCode;
  private String tags;
  private LocalDate dueOn;
  private int recipients;
  private String sentBy;
  private Instant sentAt;

  /** For Hibernate. */
  protected SectorNotice() {}

  SectorNotice(AuditProblem problem, String number, SendNotice command, CitedClause clause) {
    this.id = Ids.next();
    this.roundId = problem.roundId();
    this.problemId = problem.id();
    this.number = number;
    this.title = command.title().strip();
    this.text = command.text().strip();
    this.clause = clause;
    this.regionCode = command.regionCode();
    this.domainCode = command.domainCode();
    this.tags = String.join("|", command.tags());
    this.dueOn = command.dueOn();
  }

  /** Out of what a month brought in a domain. */
  SectorNotice(String placeCode, SendFeedback command, String number, CitedClause clause) {
    this.id = Ids.next();
    this.placeCode = placeCode;
    this.feedbackMonth = command.month();
    this.number = number;
    this.title = command.title().strip();
    this.text = command.text().strip();
    this.clause = clause;
    this.regionCode = placeCode;
    this.domainCode = command.domainCode();
    this.tags = "";
    this.dueOn = command.dueOn();
  }

  void sentTo(int count, String subject, Instant at) {
    this.recipients = count;
    this.sentBy = subject;
    this.sentAt = at;
  }

  UUID id() {
    return id;
  }

  UUID problemId() {
    return problemId;
  }

  String feedbackMonth() {
    return feedbackMonth;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  CitedClause clause() {
    return clause;
  }

  String regionCode() {
    return regionCode;
  }

  String domainCode() {
    return domainCode;
  }

  List<String> tags() {
    return tags.isEmpty() ? List.of() : List.of(tags.split("\\|"));
  }

  LocalDate dueOn() {
    return dueOn;
  }

  int recipients() {
    return recipients;
  }

  Instant sentAt() {
    return sentAt;
  }
}
