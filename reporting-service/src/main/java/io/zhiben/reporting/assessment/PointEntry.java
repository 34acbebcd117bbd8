package io.zhiben.reporting.assessment;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** Points that somebody gives or takes by hand, with a reason; they count when confirmed. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "assessment_entry")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class PointEntry extends ScopedEntity {
  private String planId;
  private LocalDate windowFrom;
  private String subject;
  private BigDecimal points;
  private String reason;

  @Enumerated(EnumType.STRING)
  private EntryState state;

  private Instant proposedAt;
  private String proposedBy;
  private Instant decidedAt;
  private String decidedBy;

  /** For Hibernate. */
  protected PointEntry() {}

  PointEntry(Place place, String plan, LocalDate from, EntryCommands.EnterPoints said) {
    super(place);
    this.planId = plan;
    this.windowFrom = from;
    this.subject = said.subject();
    this.points = said.points();
    this.reason = said.reason().strip();
    this.state = EntryState.PROPOSED;
  }

  void proposedBy(String by, Instant at) {
    proposedBy = by;
    proposedAt = at;
  }

  void decide(EntryState decided, String by, Instant at) {
    state = decided;
    decidedBy = by;
    decidedAt = at;
  }

  String planId() {
    return planId;
  }

  LocalDate windowFrom() {
    return windowFrom;
  }

  String subject() {
    return subject;
  }

  BigDecimal points() {
    return points;
  }

  String reason() {
    return reason;
  }

  EntryState state() {
    return state;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  String proposedBy() {
    return proposedBy;
  }
}
