package io.zhiben.enterprise.device;

import io.zhiben.contracts.event.DeviceCountState;
import io.zhiben.enterprise.enterprise.EnterpriseFollowed;
import io.zhiben.enterprise.enterprise.NamedEnterprise;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** The devices of one kind that an enterprise had in a quarter. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class DeviceCount extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private LocalDate countedOn;
  private String quarter;
  @Embedded private DeviceNumbers numbers;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected DeviceCount() {}

  DeviceCount(
      Place place, NamedEnterprise enterprise, CountDevices command, String by, Instant at) {
    super(place);
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.kind = command.kind();
    this.countedOn = command.countedOn();
    this.quarter = Quarter.of(command.countedOn());
    this.numbers = command.numbers();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  /** Takes other numbers; the audit trail keeps the former ones. */
  void correct(DeviceNumbers corrected, String by, Instant at) {
    this.numbers = corrected;
    this.recordedBy = by;
    this.recordedAt = at;
  }

  DeviceNumbers numbers() {
    return numbers;
  }

  /** Takes the enterprise's present place, code and name over. */
  void follow(EnterpriseFollowed enterprise) {
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

  DeviceCountView view(String regionName) {
    return new DeviceCountView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        place().code(),
        regionName,
        kind,
        countedOn,
        quarter,
        numbers,
        recordedBy,
        recordedAt);
  }

  DeviceCountState state() {
    return new DeviceCountState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        kind.name(),
        countedOn,
        numbers.total(),
        numbers.registered(),
        numbers.inspected(),
        numbers.operators(),
        numbers.certified(),
        numbers.violations(),
        numbers.handled(),
        recordedAt);
  }
}
