package io.zhiben.hazard.draw;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspection of a target. Only added; reached only by way of its draw, whose scope bounds it.
 */
@Entity
@Table(name = "random_draw_visit")
class VisitRow {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID drawId;

  private int target;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private LocalDate inspectedOn;
  private int findings;

  /** For Hibernate. */
  protected VisitRow() {}

  VisitRow(UUID drawId, int target, TargetVisit visit) {
    this.id = Ids.next();
    this.drawId = drawId;
    this.target = target;
    this.inspectionId = visit.inspectionId();
    this.inspectedOn = visit.inspectedOn();
    this.findings = visit.findings();
  }

  int target() {
    return target;
  }

  TargetVisit visit() {
    return new TargetVisit(inspectionId, inspectedOn, findings);
  }
}
