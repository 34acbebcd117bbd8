package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.seal.Binding;
import io.zhiben.hazard.seal.SealedKey;
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

/**
 * One tip-off. Neither enterprises nor agencies have a branch in its filter. What the reporter
 * wrote stands in it sealed only.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "tip_off")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class TipOff extends ScopedEntity {
  static final String TABLE = "tip_off";

  private String number;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String category;

  @Enumerated(EnumType.STRING)
  private ReporterKind reporterKind;

  private boolean named;
  private int signatories;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseName;
  private LocalDate happenedOn;
  private boolean aboutOffice;
  private String aboutPlaceCode;
  private String roadClass;

  @Enumerated(EnumType.STRING)
  private TipOffState state;

  private Instant receivedAt;
  private String receivedBy;
  private LocalDate dueOn;
  private boolean dueProvisional;
  private String decidedBy;
  private Instant decidedAt;
  private String redactedText;
  private String redactedBy;
  private Instant redactedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String verificationNote;
  private String verifiedBy;
  private Instant verifiedAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID duplicateOf;

  private String transferredTo;
  private Instant fedBackAt;
  private Instant closedAt;
  private int photos;
  private int unread;

  @Embedded private SealedKey sealedKey;
  private byte[] sealedContent;
  private long receiptLookup;
  private byte[] receiptHash;
  private byte[] submissionHash;
  private byte[] keptReceipt;

  /** For Hibernate. */
  protected TipOff() {}

  TipOff(Place place, String number, Arrival arrival) {
    super(place);
    this.number = number;
    this.channel = arrival.channel();
    this.category = arrival.category();
    this.reporterKind = arrival.reporterKind();
    this.named = arrival.signatories() > 0;
    this.signatories = arrival.signatories();
    this.happenedOn = arrival.happenedOn();
    this.aboutOffice = arrival.aboutPlace() != null;
    this.aboutPlaceCode = arrival.aboutPlace();
    this.receivedBy = arrival.receivedBy();
    this.receivedAt = arrival.at();
    this.state = TipOffState.RECEIVED;
  }

  /**
   * What is known of a tip-off without opening it.
   *
   * @param signatories 0 for an anonymous one
   * @param receivedBy the custodian who wrote it down; null where the reporter sent it himself
   * @param aboutPlace code of the place whose staff or leaders it is about, below the one that
   *     received it; null for others
   */
  record Arrival(
      Channel channel,
      String category,
      ReporterKind reporterKind,
      int signatories,
      LocalDate happenedOn,
      String receivedBy,
      Instant at,
      String aboutPlace) {}

  /** A day until which the present step is due. */
  record Due(LocalDate on, boolean provisional) {
    static final Due NEVER = new Due(null, false);
  }

  void about(UUID enterprise, String name) {
    this.enterpriseId = enterprise;
    this.enterpriseName = name;
  }

  void seal(SealedKey key, byte[] content) {
    this.sealedKey = key;
    this.sealedContent = content;
  }

  /** What says who deals with a blocked lane. */
  void onRoad(String road) {
    this.roadClass = road;
  }

  void receipt(long lookup, byte[] hash, byte[] submission, byte[] kept) {
    this.receiptLookup = lookup;
    this.receiptHash = hash;
    this.submissionHash = submission;
    this.keptReceipt = kept;
  }

  /** The receipt reached its owner: it need not be told again. */
  void receiptUsed() {
    this.keptReceipt = null;
  }

  void due(Due due) {
    this.dueOn = due.on();
    this.dueProvisional = due.provisional();
  }

  void decide(TipOffStep step, TipOffState next, String subject, Instant at, Due due) {
    state.require(step);
    this.state = next;
    this.decidedBy = subject;
    this.decidedAt = at;
    due(due);
  }

  void duplicates(UUID original) {
    this.duplicateOf = original;
  }

  void transferredTo(String office) {
    this.transferredTo = office;
  }

  void redact(String text, String subject, Instant at) {
    state.require(TipOffStep.REDACT);
    this.redactedText = text;
    this.redactedBy = subject;
    this.redactedAt = at;
  }

  /** Before anything else is looked at: nothing is found by a text that officers may not read. */
  void requireVerifiable() {
    state.require(TipOffStep.VERIFY);
    if (redactedText == null) {
      throw Problem.of(TipOffError.TIP_OFF_NEEDS_REDACTION);
    }
  }

  void verify(Outcome found, String note, UUID hazard, String subject, Instant at, Due due) {
    requireVerifiable();
    this.state = TipOffState.VERIFIED;
    this.outcome = found;
    this.verificationNote = note;
    this.hazardId = hazard;
    this.verifiedBy = subject;
    this.verifiedAt = at;
    due(due);
  }

  void feedBack(Instant at) {
    state.require(TipOffStep.FEED_BACK);
    this.state = TipOffState.FED_BACK;
    this.fedBackAt = at;
    due(Due.NEVER);
  }

  void close(Instant at) {
    state.require(TipOffStep.CLOSE);
    this.state = TipOffState.CLOSED;
    this.closedAt = at;
  }

  void rewrapped(SealedKey key) {
    this.sealedKey = key;
  }

  void photoAdded() {
    this.photos++;
    this.unread++;
  }

  void reporterWrote() {
    this.unread++;
  }

  void read() {
    this.unread = 0;
  }

  /** The place that its sealed values are bound to; a tip-off never moves. */
  String tenant() {
    return place().code();
  }

  /** What its data key is bound to. */
  Binding record() {
    return new Binding(tenant(), TABLE, id(), "key");
  }

  Binding content() {
    return new Binding(tenant(), TABLE, id(), "content");
  }

  String number() {
    return number;
  }

  Channel channel() {
    return channel;
  }

  String category() {
    return category;
  }

  ReporterKind reporterKind() {
    return reporterKind;
  }

  boolean named() {
    return named;
  }

  int signatories() {
    return signatories;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  /** Null where it is not known, or has nothing to do with it. */
  String roadClass() {
    return roadClass;
  }

  boolean aboutOffice() {
    return aboutOffice;
  }

  /** Whose office it is about; null for others, and for those of before it was kept. */
  String aboutPlaceCode() {
    return aboutPlaceCode;
  }

  TipOffState state() {
    return state;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean dueProvisional() {
    return dueProvisional;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String redactedText() {
    return redactedText;
  }

  Outcome outcome() {
    return outcome;
  }

  String verificationNote() {
    return verificationNote;
  }

  Instant verifiedAt() {
    return verifiedAt;
  }

  UUID hazardId() {
    return hazardId;
  }

  UUID duplicateOf() {
    return duplicateOf;
  }

  String transferredTo() {
    return transferredTo;
  }

  Instant fedBackAt() {
    return fedBackAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  int photos() {
    return photos;
  }

  int unread() {
    return unread;
  }

  SealedKey sealedKey() {
    return sealedKey;
  }

  byte[] sealedContent() {
    return sealedContent;
  }

  byte[] receiptHash() {
    return receiptHash;
  }

  byte[] keptReceipt() {
    return keptReceipt;
  }
}
