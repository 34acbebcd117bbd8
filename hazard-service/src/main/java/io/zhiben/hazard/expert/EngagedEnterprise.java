package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An enterprise of a service, by the name that it had then. Reached only by way of the service,
 * whose scope bounds it.
 */
@Entity
@Table(name = "engaged_enterprise")
class EngagedEnterprise {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID engagementId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private boolean keyObject;

  /** For Hibernate. */
  protected EngagedEnterprise() {}

  EngagedEnterprise(UUID engagementId, ListedEnterprise enterprise, boolean keyObject) {
    this.id = Ids.next();
    this.engagementId = engagementId;
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.keyObject = keyObject;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  boolean keyObject() {
    return keyObject;
  }
}
