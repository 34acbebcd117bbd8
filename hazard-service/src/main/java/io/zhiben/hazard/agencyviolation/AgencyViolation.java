package io.zhiben.hazard.agencyviolation;

import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.RecordViolation;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One false report of an agency. Neither agencies nor enterprises have a branch in its filter. */
@SuppressWarnings("UnusedVariable") // who entered and closed is kept for the record
@Entity
@Table(name = "agency_violation")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AgencyViolation extends ScopedEntity {
  private String agencyCode;
  private String agencyName;

  @Enumerated(EnumType.STRING)
  private ViolationKind kind;

  private String reportNo;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseName;
  private LocalDate foundOn;
  private String description;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private ViolationOutcome outcome;

  private String closeNote;
  private String enteredBy;
  private Instant enteredAt;
  private String closedBy;
  private Instant closedAt;

  /** For Hibernate. */
  protected AgencyViolation() {}

  AgencyViolation(
      ListedEnterprise enterprise, RecordViolation command, String subject, Instant at) {
    super(enterprise.place());
    this.agencyCode = command.agencyCode();
    this.agencyName = command.agencyName().strip();
    this.kind = command.kind();
    this.reportNo = command.reportNo().strip();
    this.enterpriseId = enterprise.id();
    this.enterpriseName = enterprise.name();
    this.foundOn = command.foundOn();
    this.description = command.description().strip();
    this.enteredBy = subject;
    this.enteredAt = at;
  }

  void leadsTo(UUID enforcementCase) {
    requireOpen();
    this.caseId = enforcementCase;
  }

  void close(ViolationOutcome end, String note, String subject, Instant at) {
    requireOpen();
    this.outcome = end;
    this.closeNote = note;
    this.closedBy = subject;
    this.closedAt = at;
  }

  void requireOpen() {
    if (!open()) {
      throw Problem.of(AgencyViolationError.AGENCY_VIOLATION_CLOSED);
    }
  }

  boolean open() {
    return outcome == null;
  }

  String agencyCode() {
    return agencyCode;
  }

  String agencyName() {
    return agencyName;
  }

  ViolationKind kind() {
    return kind;
  }

  String reportNo() {
    return reportNo;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  LocalDate foundOn() {
    return foundOn;
  }

  String description() {
    return description;
  }

  /** Null while no case is named. */
  UUID caseId() {
    return caseId;
  }

  /** Null until it is closed. */
  ViolationOutcome outcome() {
    return outcome;
  }

  String closeNote() {
    return closeNote;
  }

  Instant enteredAt() {
    return enteredAt;
  }

  Instant closedAt() {
    return closedAt;
  }
}
