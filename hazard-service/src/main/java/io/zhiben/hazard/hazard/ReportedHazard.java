package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a hazard is from its report on; no step changes it, and it goes with its enterprise only.
 */
@MappedSuperclass
abstract class ReportedHazard extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String domainCode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private String number;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String agencyCode;
  private String description;
  private String spot;
  private String reportedBy;
  private LocalDate foundOn;
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private Level suggestedLevel;

  @Enumerated(EnumType.STRING)
  private LifecyclePhase phase;

  @Column(columnDefinition = "BINARY(16)")
  private UUID reopens;

  @Embedded private Paper paper;

  /** For Hibernate. */
  protected ReportedHazard() {}

  ReportedHazard(
      ListedEnterprise enterprise,
      Finding finding,
      Origin origin,
      String number,
      String reportedBy,
      Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.domainCode = enterprise.domainCode();
    this.inspectionId = origin.inspectionId();
    this.source = origin.source();
    this.agencyCode = origin.agencyCode();
    this.foundOn = origin.foundOn();
    this.reopens = origin.reopens();
    this.description = finding.description();
    this.spot = finding.spot();
    this.suggestedLevel = finding.suggestedLevel();
    this.phase = finding.phase();
    this.number = number;
    this.reportedBy = reportedBy;
    this.recordedAt = at;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  String domainCode() {
    return domainCode;
  }

  UUID inspectionId() {
    return inspectionId;
  }

  String number() {
    return number;
  }

  Source source() {
    return source;
  }

  String agencyCode() {
    return agencyCode;
  }

  String description() {
    return description;
  }

  String spot() {
    return spot;
  }

  LocalDate foundOn() {
    return foundOn;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Level suggestedLevel() {
    return suggestedLevel;
  }

  LifecyclePhase phase() {
    return phase;
  }

  UUID reopens() {
    return reopens;
  }

  /** Null unless it comes out of a legacy register. */
  Paper paper() {
    return paper;
  }

  void takenFrom(Paper register) {
    paper = register;
  }

  /** Subject of the person or program that entered it; null for what nobody remembers. */
  String reportedBy() {
    return reportedBy;
  }
}
