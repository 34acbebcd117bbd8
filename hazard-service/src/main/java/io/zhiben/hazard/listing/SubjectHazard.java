package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A hazard of a listing or of a request; it goes with its enterprise. */
@Entity
@Table(name = "listing_hazard")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class SubjectHazard extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID subjectId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;

  /** Null for requests, and when the listing has ended. */
  @Enumerated(EnumType.STRING)
  private SupervisionLevel activeLevel;

  /** For Hibernate. */
  protected SubjectHazard() {}

  SubjectHazard(UUID subjectId, CaseFacts hazard, SupervisionLevel activeLevel) {
    super(hazard.place());
    this.subjectId = subjectId;
    this.hazardId = hazard.id();
    this.enterpriseId = hazard.enterpriseId();
    this.enterpriseCode = hazard.enterpriseCode();
    this.activeLevel = activeLevel;
  }

  void end() {
    activeLevel = null;
  }

  UUID subjectId() {
    return subjectId;
  }

  UUID hazardId() {
    return hazardId;
  }

  SupervisionLevel activeLevel() {
    return activeLevel;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }
}
