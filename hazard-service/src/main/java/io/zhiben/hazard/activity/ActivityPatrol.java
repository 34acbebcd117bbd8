package io.zhiben.hazard.activity;

import io.zhiben.hazard.inspection.InspectionLookup;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An inspection that patrolled an activity. Only added; reached only by way of its activity. */
@Entity
@Table(name = "risky_activity_patrol")
class ActivityPatrol {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID activityId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private String inspectionNumber;
  private LocalDate patrolledOn;

  /** For Hibernate. */
  protected ActivityPatrol() {}

  ActivityPatrol(UUID activityId, InspectionLookup.Named inspection) {
    this.id = Ids.next();
    this.activityId = activityId;
    this.inspectionId = inspection.id();
    this.inspectionNumber = inspection.number();
    this.patrolledOn = inspection.inspectedOn();
  }

  UUID activityId() {
    return activityId;
  }

  ActivityView.PatrolLine line() {
    return new ActivityView.PatrolLine(inspectionId, inspectionNumber, patrolledOn);
  }
}
