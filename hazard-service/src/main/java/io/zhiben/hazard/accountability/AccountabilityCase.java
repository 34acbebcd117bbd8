package io.zhiben.hazard.accountability;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.HazardBound;
import io.zhiben.platform.access.ScopeFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A hazard for which somebody is to answer. Offices see it; it names units, no persons. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "accountability_case")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AccountabilityCase extends HazardBound {
  @Enumerated(EnumType.STRING)
  private AccountabilityReason reason;

  @Enumerated(EnumType.STRING)
  private AccountabilityState state;

  private String unit;
  private String facts;
  private String openedBy;
  private LocalDate openedOn;
  private String recipient;

  @Column(columnDefinition = "BINARY(16)")
  private UUID documentId;

  private String transferredBy;
  private LocalDate transferredOn;
  private String outcome;
  private LocalDate concludedOn;
  private String concludedBy;

  /** For Hibernate. */
  protected AccountabilityCase() {}

  /**
   * @param unit that is to answer
   */
  AccountabilityCase(
      CaseFacts hazard,
      AccountabilityReason reason,
      String unit,
      String facts,
      String by,
      LocalDate on) {
    super(hazard);
    this.reason = reason;
    this.state = AccountabilityState.OPEN;
    this.unit = unit;
    this.facts = facts;
    this.openedBy = by;
    this.openedOn = on;
  }

  /**
   * @param paper the letter that it is transferred with
   */
  void transfer(String to, UUID paper, String by, LocalDate on) {
    state = AccountabilityState.TRANSFERRED;
    recipient = to;
    documentId = paper;
    transferredBy = by;
    transferredOn = on;
  }

  void conclude(String found, String by, LocalDate on) {
    state = AccountabilityState.CONCLUDED;
    outcome = found;
    concludedBy = by;
    concludedOn = on;
  }

  AccountabilityReason reason() {
    return reason;
  }

  AccountabilityState state() {
    return state;
  }

  String unit() {
    return unit;
  }

  String facts() {
    return facts;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  /** Null until transferred. */
  String recipient() {
    return recipient;
  }

  /** Null until transferred. */
  UUID documentId() {
    return documentId;
  }

  LocalDate transferredOn() {
    return transferredOn;
  }

  /** Null until concluded. */
  String outcome() {
    return outcome;
  }

  LocalDate concludedOn() {
    return concludedOn;
  }
}
