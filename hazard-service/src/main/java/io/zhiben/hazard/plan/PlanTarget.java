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
  private LocalDate addedOn;
  private LocalDate removedOn;

  /** For Hibernate. */
  protected PlanTarget() {}

  /**
   * @param addedOn null where the plan was made with it
   */
  PlanTarget(InspectionPlan plan, ListedEnterprise enterprise, LocalDate addedOn) {
    this.addedOn = addedOn;
    this.id = Ids.next();
    this.planId = plan.id();
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.firstDay = plan.firstDay();
    this.lastDay = plan.lastDay();
    this.counting = plan.state() == PlanState.OPEN;
  }

  /** From that day on it is not owed; what was owed in windows that ended before stays. */
  void remove(LocalDate day) {
    this.removedOn = day;
    this.counting = false;
  }

  UUID planId() {
    return planId;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  /** With the inspection of one window; null where there was none. */
  PlanTargetView view(PlanVisit visit) {
    return new PlanTargetView(
        enterpriseId,
        enterpriseCode,
        enterpriseName,
        visit == null ? null : visit.inspectionId(),
        visit == null ? null : visit.inspectedOn());
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  PlanTargetView view() {
    return new PlanTargetView(
        enterpriseId, enterpriseCode, enterpriseName, inspectionId, inspectedOn);
  }
}
