package io.zhiben.hazard.activity;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One activity of an enterprise. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "risky_activity")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class RiskyActivity extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String kindCode;
  private String kindTitle;

  @Enumerated(EnumType.STRING)
  private ActivityStanding standing;

  @Enumerated(EnumType.STRING)
  private ActivityOrigin origin;

  private String spot;
  private String description;
  private LocalDate firstDay;
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private ActivityState state;

  private int patrols;
  private LocalDate disposedOn;
  private String disposalNote;
  private String registeredBy;
  private Instant registeredAt;

  /** For Hibernate. */
  protected RiskyActivity() {}

  RiskyActivity(
      ListedEnterprise enterprise,
      ActivityCommands.RegisterActivity said,
      ActivityKinds.ActivityKind kind,
      ActivityOrigin origin) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
    this.kindCode = kind.code();
    this.kindTitle = kind.title();
    this.standing = said.standing();
    this.origin = origin;
    this.spot = said.spot().strip();
    this.description = said.description().strip();
    this.firstDay = said.from();
    this.lastDay = said.to();
    this.state = ActivityState.OPEN;
  }

  void registeredBy(String subject, Instant at) {
    this.registeredBy = subject;
    this.registeredAt = at;
  }

  void patrolled() {
    patrols++;
  }

  void dispose(ActivityState disposal, String note, LocalDate on) {
    this.state = disposal;
    this.disposalNote = note;
    this.disposedOn = on;
  }

  /** Whether the day is one of its days. */
  boolean holds(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  ActivityState state() {
    return state;
  }

  /** With nothing yet of what stands beside its row. */
  ActivityView view(LocalDate today) {
    return new ActivityView(
        id(),
        version(),
        enterpriseId,
        enterpriseName,
        place().code(),
        kindCode,
        kindTitle,
        standing,
        origin,
        spot,
        description,
        firstDay,
        lastDay,
        state,
        state.goesOn() && holds(today),
        patrols,
        registeredAt,
        disposedOn,
        disposalNote,
        List.of(),
        List.of());
  }
}
