package io.zhiben.hazard.crossarea;

import io.zhiben.hazard.crossarea.CrossAreaCommands.GrantCrossArea;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * For some days, the officers of another place inspect one enterprise (异地执法, T-137). Enterprises
 * and agencies have no branch in its filter: it says who is going to be inspected.
 */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "cross_area_grant")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class CrossAreaGrant extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Column(columnDefinition = "CHAR(12)")
  private String visitorCode;

  private String task;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String grantedBy;
  private Instant grantedAt;
  private LocalDate endedOn;
  private String endReason;
  private String endedBy;

  /** For Hibernate. */
  protected CrossAreaGrant() {}

  CrossAreaGrant(ListedEnterprise enterprise, GrantCrossArea command, String by, Instant at) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.visitorCode = command.visitorCode();
    this.task = command.task().strip();
    this.firstDay = command.from();
    this.lastDay = command.to();
    this.grantedBy = by;
    this.grantedAt = at;
  }

  /** Neither over nor ended; what was not begun yet is ended as well. */
  boolean open(LocalDate today) {
    return endedOn == null && !lastDay.isBefore(today);
  }

  void end(LocalDate today, String reason, String by) {
    if (!open(today)) {
      throw Problem.of(CrossAreaError.CROSS_AREA_GRANT_ENDED);
    }
    this.endedOn = today;
    this.endReason = reason;
    this.endedBy = by;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  String visitorCode() {
    return visitorCode;
  }

  String task() {
    return task;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  Instant grantedAt() {
    return grantedAt;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String endReason() {
    return endReason;
  }
}
