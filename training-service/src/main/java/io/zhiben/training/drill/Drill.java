package io.zhiben.training.drill;

import io.zhiben.contracts.event.DrillState;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.training.directory.ListedEnterprise;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One drill; a record of what happened, which nobody changes. */
@Entity
@Table(name = "drill")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Drill extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private DrillKind kind;

  private LocalDate heldOn;
  private String scenario;
  private int participants;
  @Embedded private FourNo fourNo;
  private String assessment;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected Drill() {}

  Drill(ListedEnterprise enterprise, RecordDrill command, String recordedBy, Instant recordedAt) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.kind = command.kind();
    this.heldOn = command.heldOn();
    this.scenario = command.scenario().strip();
    this.participants = command.participants();
    this.fourNo = command.fourNo();
    this.assessment = command.assessment();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** Takes the enterprise's present place, code and name over. */
  void follow(ListedEnterprise enterprise) {
    moveTo(enterprise.place());
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  DrillView view(String regionName) {
    return new DrillView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        place().code(),
        regionName,
        kind,
        heldOn,
        scenario,
        participants,
        fourNo,
        fourNo.allHold(),
        assessment,
        recordedBy,
        recordedAt);
  }

  DrillState state() {
    return new DrillState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        kind.name(),
        heldOn,
        participants,
        fourNo.allHold(),
        recordedAt);
  }
}
