package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertCommands.MakeEngagement;
import io.zhiben.hazard.expert.ExpertEnums.EngagementState;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.ExpertEnums.Purpose;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
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

/** A service by an agency, an expert or a benchmark enterprise for a list of enterprises. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "engagement")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_AGENCY + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class Engagement extends ScopedEntity {
  private String number;
  private String title;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Embedded private Provider provider;
  private String agencyCode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID expertId;

  private LocalDate firstDay;
  private LocalDate lastDay;
  private String scopeText;
  private int plannedVisits;
  private Long feeFen;

  @Enumerated(EnumType.STRING)
  private EngagementState state;

  private String madeBy;
  private Instant madeAt;
  private String closedBy;
  private Instant closedAt;
  private String closeReason;

  /** For Hibernate. */
  protected Engagement() {}

  Engagement(Place place, String number, MakeEngagement command, Provider provider) {
    super(place);
    this.number = number;
    this.title = command.title().strip();
    this.purpose = command.purpose();
    this.provider = provider;
    this.agencyCode = provider.kind() == ProviderKind.AGENCY ? provider.code() : null;
    this.expertId = command.expertId();
    this.firstDay = command.from();
    this.lastDay = command.to();
    this.scopeText = command.scope().strip();
    this.plannedVisits = command.plannedVisits();
    this.feeFen = command.feeFen();
    this.state = EngagementState.OPEN;
  }

  void madeBy(String subject, Instant at) {
    this.madeBy = subject;
    this.madeAt = at;
  }

  void close(String reason, String subject, Instant at) {
    requireOpen();
    this.state = EngagementState.CLOSED;
    this.closeReason = reason;
    this.closedBy = subject;
    this.closedAt = at;
  }

  void requireOpen() {
    if (state == EngagementState.CLOSED) {
      throw Problem.of(ExpertError.ENGAGEMENT_CLOSED);
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  Purpose purpose() {
    return purpose;
  }

  Provider provider() {
    return provider;
  }

  String agencyCode() {
    return agencyCode;
  }

  UUID expertId() {
    return expertId;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  String scopeText() {
    return scopeText;
  }

  int plannedVisits() {
    return plannedVisits;
  }

  /** Null where it is free or not known. */
  Long feeFen() {
    return feeFen;
  }

  EngagementState state() {
    return state;
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  String closeReason() {
    return closeReason;
  }
}
