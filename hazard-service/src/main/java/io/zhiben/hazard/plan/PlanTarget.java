package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  private Recurrence.Every recurs;

  private Integer recursDays;

  /** For Hibernate. */
  protected PlanTarget() {}

  /**
   * @param addedOn null where the plan was made with it
   * @param own how often it is inspected; null for as often as the plan says
   */
  PlanTarget(InspectionPlan plan, ListedEnterprise enterprise, LocalDate addedOn, Recurrence own) {
    if (own != null) {
      this.recurs = own.every();
      this.recursDays = own.days();
    }
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

  /** Its own; null where it is inspected as often as the plan says. */
  Recurrence recurrence() {
    return recurs == null ? null : new Recurrence(recurs, recursDays);
  }

  /** By its own recurrence. */
  Windows windows() {
    return new Windows(firstDay, lastDay, recurrence());
  }

  /** Whether it was in the plan on that day. */
  boolean in(LocalDate day) {
    return (addedOn == null || !addedOn.isAfter(day))
        && (removedOn == null || removedOn.isAfter(day));
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
        visit == null ? null : visit.inspectedOn(),
        recurrence(),
        0);
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  /**
   * @param overdue inspections that it owed in windows of its own that have ended
   */
  PlanTargetView view(long overdue) {
    return new PlanTargetView(
        enterpriseId,
        enterpriseCode,
        enterpriseName,
        inspectionId,
        inspectedOn,
        recurrence(),
        overdue);
  }
}
