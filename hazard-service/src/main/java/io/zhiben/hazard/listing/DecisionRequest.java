package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.calendar.WorkingDays;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;

/**
 * One request for a decision of a government. The towns of its hazards see it, enterprises don't.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "decision_request")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ListingScope.OR_TOWN_OF_HAZARD + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class DecisionRequest extends ScopedEntity {
  private String number;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  @Enumerated(EnumType.STRING)
  private SupervisionLevel level;

  private String authorityCode;
  private String reason;
  private LocalDate receivedOn;
  private LocalDate dueOn;
  private boolean provisional;
  private int days;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  private String askedBy;
  private Instant askedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String decisionNote;
  private String fundingNote;
  private String evidence;
  private String closedBy;
  private Instant closedAt;

  /** For Hibernate. */
  protected DecisionRequest() {}

  DecisionRequest(Place place, String number, Authority authority, Asked asked) {
    super(place);
    this.number = number;
    this.kind = asked.kind();
    this.level = authority.level();
    this.authorityCode = authority.code();
    this.reason = asked.reason();
    this.receivedOn = asked.receivedOn();
    this.days = asked.days();
    this.state = RequestState.RECEIVED;
    this.askedBy = asked.by();
    this.askedAt = asked.at();
  }

  /** What was asked, when and by whom. */
  record Asked(
      RequestKind kind, String reason, LocalDate receivedOn, int days, String by, Instant at) {}

  /** Goes where its hazards went. */
  void follow(Place place) {
    moveTo(place);
  }

  /** Also when the calendar of a year has come in between. */
  void due(WorkingDays.Day day) {
    this.dueOn = day.date();
    this.provisional = day.provisional();
  }

  void decide(boolean agreed, String note, String by, Instant at) {
    this.state = agreed ? RequestState.AGREED : RequestState.REFUSED;
    this.decisionNote = note;
    this.decidedBy = by;
    this.decidedAt = at;
  }

  void close(String funding, String closingEvidence, String by, Instant at) {
    this.state = RequestState.CLOSED;
    this.fundingNote = funding;
    this.evidence = closingEvidence;
    this.closedBy = by;
    this.closedAt = at;
  }

  String number() {
    return number;
  }

  RequestKind kind() {
    return kind;
  }

  Authority authority() {
    return new Authority(level, authorityCode);
  }

  String reason() {
    return reason;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean provisional() {
    return provisional;
  }

  int days() {
    return days;
  }

  RequestState state() {
    return state;
  }

  String askedBy() {
    return askedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String decisionNote() {
    return decisionNote;
  }

  String fundingNote() {
    return fundingNote;
  }

  String evidence() {
    return evidence;
  }

  Instant closedAt() {
    return closedAt;
  }
}
