package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
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
 * A rung that was fired. An enterprise sees what was issued to it; what is only due is the
 * offices'.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "escalation_step")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org"
            + " and {alias}.town_code = :region and {alias}.addressee_kind = 'ENTERPRISE'"
            + " and {alias}.issued_at is not null)"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class EscalationStep extends ScopedEntity {
  @Enumerated(EnumType.STRING)
  private CauseKind causeKind;

  @Column(columnDefinition = "BINARY(16)")
  private UUID causeId;

  private String generation;
  private String causeKey;

  @Enumerated(EnumType.STRING)
  private SupervisionLevel level;

  private String rung;
  private String rungName;
  private String document;
  private int position;
  private String authorityCode;
  private String subjectNumber;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID listingId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private AddresseeKind addresseeKind;

  private String addresseeCode;
  private String addresseeName;

  @Enumerated(EnumType.STRING)
  private StepState state;

  private String reason;
  private LocalDate dueOn;
  private LocalDate endedOn;
  private String number;
  private String note;
  private LocalDate replyBy;

  @Column(columnDefinition = "BINARY(16)")
  private UUID documentId;

  private String issuedBy;
  private Instant issuedAt;
  private String answer;
  private String answeredBy;
  private Instant answeredAt;
  private String returnedReason;
  private LocalDate returnedOn;
  private String effect;
  private String effectBy;
  private Instant effectAt;
  private boolean byLeader;
  private String cancelReason;
  private String cancelledBy;
  private Instant cancelledAt;

  /** For Hibernate. */
  protected EscalationStep() {}

  /**
   * @param reason why a leader fired it by hand; null when its age did
   */
  EscalationStep(
      Cause cause,
      Authority authority,
      Ladder.Placed placed,
      StepSubject subject,
      Addressee addressee,
      LocalDate dueOn,
      String reason) {
    super(subject.place());
    this.causeKind = cause.kind();
    this.causeId = cause.id();
    this.generation = cause.generation();
    this.causeKey = subject.key();
    this.level = authority.level();
    this.authorityCode = authority.code();
    this.rung = placed.rung().code();
    this.rungName = placed.rung().name();
    this.document = placed.rung().document();
    this.position = placed.position();
    this.byLeader = placed.rung().leaderIssues();
    this.subjectNumber = subject.number();
    this.hazardId = subject.hazardId();
    this.listingId = subject.listingId();
    this.enterpriseId = subject.enterpriseId();
    this.enterpriseCode = subject.enterpriseCode();
    this.enterpriseName = subject.enterpriseName();
    this.addresseeKind = addressee.kind();
    this.addresseeCode = addressee.code();
    this.addresseeName = addressee.name();
    this.state = StepState.DUE;
    this.dueOn = dueOn;
    this.reason = reason;
  }

  /**
   * @param skipReason why it goes before an earlier rung; null when it doesn't
   */
  void issue(String given, String text, LocalDate reply, String skipReason, String by, Instant at) {
    state = StepState.ISSUED;
    number = given;
    note = text;
    replyBy = reply;
    reason = skipReason == null ? reason : skipReason;
    issuedBy = by;
    issuedAt = at;
  }

  /** It was issued with that document. */
  void written(UUID document) {
    documentId = document;
  }

  void answer(String text, String by, Instant at) {
    state = StepState.ANSWERED;
    answer = text;
    answeredBy = by;
    answeredAt = at;
  }

  /** The answer doesn't do; it stays readable until the next one. */
  void sendBack(String why, LocalDate reply, LocalDate on) {
    state = StepState.ISSUED;
    returnedReason = why;
    returnedOn = on;
    replyBy = reply;
  }

  void cancel(String why, String by, Instant at) {
    state = StepState.CANCELLED;
    cancelReason = why;
    cancelledBy = by;
    cancelledAt = at;
  }

  void recordEffect(String text, String by, Instant at) {
    effect = text;
    effectBy = by;
    effectAt = at;
  }

  /** Its cause is over; what is only due goes with it, what was issued stays on record. */
  void end(LocalDate on, String by, Instant at) {
    endedOn = on;
    if (state == StepState.DUE) {
      cancel(null, by, at);
    }
  }

  /** The same cause is back; what nobody decided against is due again. */
  void resume() {
    endedOn = null;
    if (state == StepState.CANCELLED && cancelReason == null && issuedAt == null) {
      state = StepState.DUE;
      cancelledBy = null;
      cancelledAt = null;
    }
  }

  Cause cause() {
    return new Cause(causeKind, causeId, generation);
  }

  /** What another feature knows the cause by; null for hazards and listings. */
  String causeKey() {
    return causeKey;
  }

  Authority authority() {
    return new Authority(level, authorityCode);
  }

  String rung() {
    return rung;
  }

  String rungName() {
    return rungName;
  }

  String document() {
    return document;
  }

  int position() {
    return position;
  }

  String subjectNumber() {
    return subjectNumber;
  }

  UUID hazardId() {
    return hazardId;
  }

  UUID listingId() {
    return listingId;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  Addressee addressee() {
    return new Addressee(addresseeKind, addresseeCode, addresseeName);
  }

  StepState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String number() {
    return number;
  }

  String note() {
    return note;
  }

  LocalDate replyBy() {
    return replyBy;
  }

  /** Null where there is no document. */
  UUID documentId() {
    return documentId;
  }

  /** Why the last answer was sent back; null where none was. */
  String returnedReason() {
    return returnedReason;
  }

  LocalDate returnedOn() {
    return returnedOn;
  }

  /** Null as long as nobody recorded it. */
  String effect() {
    return effect;
  }

  boolean byLeader() {
    return byLeader;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  String answer() {
    return answer;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String cancelReason() {
    return cancelReason;
  }

  Instant cancelledAt() {
    return cancelledAt;
  }
}
