package io.zhiben.hazard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The first inspection of an enterprise in a window. Written by {@link PlanVisits} alone, never
 * changed, reached only by way of its plan.
 */
@SuppressWarnings("UnusedVariable") // the end is for the statement that counts
@Entity
@Table(name = "inspection_plan_visit")
class PlanVisit {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID planId;

  private int windowNo;
  private LocalDate windowEnd;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private LocalDate inspectedOn;

  /** For Hibernate. */
  protected PlanVisit() {}

  UUID enterpriseId() {
    return enterpriseId;
  }

  UUID inspectionId() {
    return inspectionId;
  }

  LocalDate inspectedOn() {
    return inspectedOn;
  }
}
