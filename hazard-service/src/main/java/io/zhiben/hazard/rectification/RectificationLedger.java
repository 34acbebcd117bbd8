package io.zhiben.hazard.rectification;

import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One ledger. Its own place and those above reach it as ever; the places below, which fill it in,
 * read it as well. Nobody below writes it: the guard knows only the first of the two.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "rectification_ledger")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind in ('DISTRICT', 'TOWN', 'VILLAGE') and exists (select 1 from region lr"
            + " where lr.code = :region and {alias}.place_code in"
            + " (lr.city_code, lr.district_code, lr.town_code)))"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class RectificationLedger extends ScopedEntity {
  private String number;
  private String title;
  private String topic;
  private String basis;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String note;
  private String quantityUnit;
  private boolean evidenceRequired;

  @Column(columnDefinition = "BINARY(16)")
  private UUID planId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID checklistId;

  private Integer planYears;
  private String department;

  @Enumerated(EnumType.STRING)
  private LedgerLifecycle state;

  private String madeBy;
  private Instant madeAt;
  private String writtenBy;
  private Instant writtenAt;
  private String closedBy;
  private Instant closedAt;
  private String closeReason;

  /** For Hibernate. */
  protected RectificationLedger() {}

  /**
   * @param department that issues it; null for an officer's ledger
   */
  RectificationLedger(Place place, String number, WriteLedger said, String department) {
    super(place);
    this.number = number;
    this.department = department;
    this.state = LedgerLifecycle.OPEN;
    write(said);
  }

  void madeBy(String subject, Instant at) {
    this.madeBy = subject;
    this.madeAt = at;
  }

  /** Also a change of its words alone is one of the ledger. */
  void writtenBy(String subject, Instant at) {
    this.writtenBy = subject;
    this.writtenAt = at;
  }

  void write(WriteLedger said) {
    requireOpen();
    title = said.title().strip();
    topic = said.topic().strip();
    basis = said.basis();
    firstDay = said.from();
    lastDay = said.to();
    note = said.note();
    quantityUnit = said.quantityUnit();
    evidenceRequired = said.evidenceRequired();
    planId = said.planId();
    checklistId = said.checklistId();
    planYears = said.planYears();
  }

  void close(String reason, String subject, Instant at) {
    requireOpen();
    state = LedgerLifecycle.CLOSED;
    closeReason = reason;
    closedBy = subject;
    closedAt = at;
  }

  private void requireOpen() {
    if (state == LedgerLifecycle.CLOSED) {
      throw Problem.of(RectificationError.LEDGER_CLOSED);
    }
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String topic() {
    return topic;
  }

  String basis() {
    return basis;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  String note() {
    return note;
  }

  String quantityUnit() {
    return quantityUnit;
  }

  boolean evidenceRequired() {
    return evidenceRequired;
  }

  UUID planId() {
    return planId;
  }

  UUID checklistId() {
    return checklistId;
  }

  /** How many years a plan may take; null where there is no limit. */
  Integer planYears() {
    return planYears;
  }

  String department() {
    return department;
  }

  LedgerLifecycle state() {
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
