package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/** One edition of a report that somebody has begun. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "periodic_report")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class PeriodicReport extends ScopedEntity {
  private String planId;
  private String ruleId;
  private LocalDate windowFrom;
  private LocalDate windowTo;
  private LocalDate dueOn;
  private String unitId;
  private int edition;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private String reason;
  private Instant begunAt;
  private Instant changedAt;
  private String begunBy;
  private Instant firstSubmittedAt;
  private Instant submittedAt;
  private String submittedBy;
  private Instant decidedAt;
  private String decidedBy;
  private Long planVersion;

  /** For Hibernate. */
  protected PeriodicReport() {}

  PeriodicReport(Place place, ReportKey key, ReportWindow window, String by, Instant at) {
    super(place);
    this.planId = key.plan();
    this.ruleId = key.rule();
    this.unitId = key.unit();
    this.windowFrom = window.from();
    this.windowTo = window.to();
    this.dueOn = window.dueOn();
    this.edition = 1;
    this.state = ReportState.DRAFT;
    this.begunBy = by;
    this.begunAt = at;
    this.changedAt = at;
  }

  /** A later edition of what was accepted; whether it came in time is told of the first one. */
  PeriodicReport next(String why, String by, Instant at) {
    PeriodicReport next =
        new PeriodicReport(
            place(),
            new ReportKey(planId, ruleId, windowFrom, unitId),
            new ReportWindow(windowFrom, windowTo, dueOn),
            by,
            at);
    next.edition = edition + 1;
    next.reason = why;
    next.firstSubmittedAt = firstSubmittedAt;
    return next;
  }

  /**
   * A later edition of what was accepted, of which some cells come back; the others stay as they
   * are, by the words of the plan that they were written by.
   */
  PeriodicReport returned(String why, String by, Instant at) {
    PeriodicReport next = next(why, by, at);
    next.planVersion = planVersion;
    next.decide(ReportState.RETURNED, by, at);
    return next;
  }

  void changed(Instant at) {
    changedAt = at;
  }

  /**
   * @param version of the plan by whose words it is handed in; what comes back stays with the first
   */
  void submit(String by, Instant at, long version) {
    planVersion = planVersion == null ? Long.valueOf(version) : planVersion;
    state = ReportState.SUBMITTED;
    submittedBy = by;
    submittedAt = at;
    changedAt = at;
    firstSubmittedAt = firstSubmittedAt == null ? at : firstSubmittedAt;
  }

  void decide(ReportState decided, String by, Instant at) {
    state = decided;
    decidedBy = by;
    decidedAt = at;
    changedAt = at;
  }

  void supersede() {
    state = ReportState.SUPERSEDED;
  }

  ReportKey key() {
    return new ReportKey(planId, ruleId, windowFrom, unitId);
  }

  ReportWindow window() {
    return new ReportWindow(windowFrom, windowTo, dueOn);
  }

  boolean consolidated() {
    return unitId.isEmpty();
  }

  int edition() {
    return edition;
  }

  ReportState state() {
    return state;
  }

  /** Why a later edition was begun; null for the first. */
  String reason() {
    return reason;
  }

  /** Null until it was handed in for the first time. */
  Instant firstSubmittedAt() {
    return firstSubmittedAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  String submittedBy() {
    return submittedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  /** The version of the plan that it keeps to; null until it was handed in for the first time. */
  Long planVersion() {
    return planVersion;
  }
}
