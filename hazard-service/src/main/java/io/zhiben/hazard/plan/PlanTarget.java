package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An enterprise of a plan, and the first inspection that counted for it. Reached only by way of its
 * plan, whose scope bounds it. The plan's days stand here as well, so that an inspection finds what
 * it counts for by one index.
 */
@SuppressWarnings("UnusedVariable") // the days are for the statement that marks what was inspected
@Entity
@Table(name = "inspection_plan_target")
class PlanTarget {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID planId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean counting;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private LocalDate inspectedOn;

  /** For Hibernate. */
  protected PlanTarget() {}

  PlanTarget(InspectionPlan plan, ListedEnterprise enterprise) {
    this.id = Ids.next();
    this.planId = plan.id();
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.firstDay = plan.firstDay();
    this.lastDay = plan.lastDay();
    this.counting = true;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  PlanTargetView view() {
    return new PlanTargetView(
        enterpriseId, enterpriseCode, enterpriseName, inspectionId, inspectedOn);
  }
}
