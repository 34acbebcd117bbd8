package io.zhiben.hazard.reward;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger; never changed. Reached only by way of its reward. */
@SuppressWarnings("UnusedVariable") // who entered it is kept for the record
@Entity
@Table(name = "reward_entry")
class RewardEntry {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID rewardId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private long amountFen;
  private String reference;

  @Column(columnDefinition = "BINARY(16)")
  private UUID reverses;

  private String enteredBy;
  private Instant enteredAt;

  /** What a line is. */
  @Schema(name = "RewardEntryKind")
  enum Kind {
    PAYMENT,
    REVERSAL
  }

  /** For Hibernate. */
  protected RewardEntry() {}

  /**
   * @param reverses the payment that it takes back; null for a payment
   */
  RewardEntry(
      UUID rewardId, long amountFen, String reference, UUID reverses, String by, Instant at) {
    this.id = Ids.next();
    this.rewardId = rewardId;
    this.kind = reverses == null ? Kind.PAYMENT : Kind.REVERSAL;
    this.amountFen = amountFen;
    this.reference = reference;
    this.reverses = reverses;
    this.enteredBy = by;
    this.enteredAt = at;
  }

  UUID id() {
    return id;
  }

  UUID rewardId() {
    return rewardId;
  }

  Kind kind() {
    return kind;
  }

  long amountFen() {
    return amountFen;
  }

  RewardView.Entry view() {
    return new RewardView.Entry(id, kind, amountFen, reference, reverses, enteredAt);
  }
}
