package io.zhiben.hazard.plan;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that came or went. Only added; reached only by way of its plan. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "inspection_plan_change")
class PlanChange {
  /** What became of a target. */
  @Schema(name = "PlanChangeKind")
  enum Kind {
    ADDED,
    REMOVED
  }

  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID planId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseName;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  /** For Hibernate. */
  protected PlanChange() {}

  PlanChange(PlanTarget target, Kind kind, String reason, String changedBy, Instant at) {
    this.id = Ids.next();
    this.planId = target.planId();
    this.kind = kind;
    this.enterpriseId = target.enterpriseId();
    this.enterpriseName = target.enterpriseName();
    this.reason = reason;
    this.changedBy = changedBy;
    this.changedAt = at;
  }

  PlanChangeView view() {
    return new PlanChangeView(kind, enterpriseId, enterpriseName, reason, changedAt);
  }
}
