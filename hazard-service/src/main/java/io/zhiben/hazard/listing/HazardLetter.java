package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** The letter (函告) about a major hazard, due some working days after its grading (Y-490). */
@SuppressWarnings("UnusedVariable") // who sent it is kept for the record, not for the API
@Entity
@Table(name = "hazard_letter")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class HazardLetter extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String hazardNumber;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private LocalDate gradedOn;
  private int days;
  private LocalDate dueOn;
  private boolean provisional;

  @Enumerated(EnumType.STRING)
  private LetterState state;

  private String number;
  private String recipient;
  private LocalDate sentOn;
  private String sentBy;

  /** For Hibernate. */
  protected HazardLetter() {}

  HazardLetter(CaseFacts hazard) {
    super(hazard.place());
    this.hazardId = hazard.id();
    this.hazardNumber = hazard.number();
    this.enterpriseId = hazard.enterpriseId();
    this.enterpriseCode = hazard.enterpriseCode();
    this.enterpriseName = hazard.enterpriseName();
  }

  /** A letter that was sent stays sent, however the hazard is graded later. */
  void need(LocalDate graded, int workingDays) {
    if (state == LetterState.SENT) {
      return;
    }
    gradedOn = graded;
    days = workingDays;
    state = LetterState.DUE;
  }

  /** Also when the calendar of a year has come in between. */
  void due(WorkingDays.Day day) {
    this.dueOn = day.date();
    this.provisional = day.provisional();
  }

  void drop() {
    if (state == LetterState.DUE) {
      state = LetterState.DROPPED;
    }
  }

  void requireDue() {
    if (state != LetterState.DUE) {
      throw Problem.of(ListingError.LETTER_NOT_DUE);
    }
  }

  void send(String to, LocalDate on, String given, String by) {
    requireDue();
    state = LetterState.SENT;
    recipient = to;
    sentOn = on;
    number = given;
    sentBy = by;
  }

  UUID hazardId() {
    return hazardId;
  }

  String hazardNumber() {
    return hazardNumber;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  LocalDate gradedOn() {
    return gradedOn;
  }

  int days() {
    return days;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean provisional() {
    return provisional;
  }

  LetterState state() {
    return state;
  }

  String number() {
    return number;
  }

  String recipient() {
    return recipient;
  }

  LocalDate sentOn() {
    return sentOn;
  }
}
