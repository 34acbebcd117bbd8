package io.zhiben.hazard.auditround;

import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** A unit of a round, with the feedback letter to it. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "audit_unit")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class AuditUnit extends AddressedRow {
  @Column(columnDefinition = "BINARY(16)")
  private UUID roundId;

  private String letterNumber;
  private String letterText;
  private String letterBy;
  private Instant letterAt;
  private String receivedBy;
  private Instant receivedAt;

  /** For Hibernate. */
  protected AuditUnit() {}

  AuditUnit(AuditRound round, UnitRow unit) {
    super(unit);
    this.roundId = round.id();
  }

  void requireNoLetter() {
    if (letterAt != null) {
      throw Problem.of(AuditRoundError.AUDIT_LETTER_SENT);
    }
  }

  void write(String number, String text, String subject, Instant at) {
    requireNoLetter();
    letterNumber = number;
    letterText = text;
    letterBy = subject;
    letterAt = at;
  }

  void receive(String subject, Instant at) {
    if (!awaitsReceipt()) {
      throw Problem.of(AuditRoundError.AUDIT_NO_LETTER);
    }
    receivedBy = subject;
    receivedAt = at;
  }

  boolean awaitsReceipt() {
    return letterAt != null && receivedAt == null;
  }

  UUID roundId() {
    return roundId;
  }

  String letterNumber() {
    return letterNumber;
  }

  String letterText() {
    return letterText;
  }

  Instant letterAt() {
    return letterAt;
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
