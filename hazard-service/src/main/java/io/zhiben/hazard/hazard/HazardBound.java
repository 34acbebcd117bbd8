package io.zhiben.hazard.hazard;

import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row of another feature about one hazard; it lies where the hazard lies. */
@MappedSuperclass
public abstract class HazardBound extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String hazardNumber;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  /** For Hibernate. */
  protected HazardBound() {}

  protected HazardBound(CaseFacts hazard) {
    super(hazard.place());
    this.hazardId = hazard.id();
    this.hazardNumber = hazard.number();
    this.enterpriseId = hazard.enterpriseId();
    this.enterpriseCode = hazard.enterpriseCode();
    this.enterpriseName = hazard.enterpriseName();
  }

  public UUID hazardId() {
    return hazardId;
  }

  public String hazardNumber() {
    return hazardNumber;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  public String enterpriseName() {
    return enterpriseName;
  }
}
