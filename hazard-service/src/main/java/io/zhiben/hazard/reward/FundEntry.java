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

/** A line of a fund; never changed. Reached only by way of its fund. */
@SuppressWarnings("UnusedVariable") // who entered it is kept for the record
@Entity
@Table(name = "reward_fund_entry")
class FundEntry {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID fundId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private long amountFen;
  private long balanceFen;
  private String reference;

  @Column(columnDefinition = "BINARY(16)")
  private UUID rewardId;

  private String enteredBy;
  private Instant enteredAt;

  /** What a line is. */
  @Schema(name = "RewardFundEntryKind")
  enum Kind {
    /** Money that was given to the fund. */
    ALLOCATION,
    /** Money that went back to the treasury. */
    RETURN,
    PAYMENT,
    /** A payment that was taken back. */
    REVERSAL
  }

  /** For Hibernate. */
  protected FundEntry() {}

  /**
   * @param fund as it stands with this line
   * @param amountFen below zero for what goes out
   * @param reward null for money that comes from or goes to the treasury
   */
  FundEntry(
      Fund fund, Kind kind, long amountFen, String reference, UUID reward, String by, Instant at) {
    this.id = Ids.next();
    this.fundId = fund.id();
    this.kind = kind;
    this.amountFen = amountFen;
    this.balanceFen = fund.balanceFen();
    this.reference = reference;
    this.rewardId = reward;
    this.enteredBy = by;
    this.enteredAt = at;
  }

  FundLine view() {
    return new FundLine(id, kind, amountFen, balanceFen, reference, rewardId, enteredAt);
  }

  /**
   * A line.
   *
   * @param amountFen below zero for what went out
   * @param balanceFen of the fund after it
   * @param reference the paper or the voucher
   * @param rewardId null for money that came from or went to the treasury
   */
  @Schema(name = "RewardFundEntry")
  record FundLine(
      UUID id,
      Kind kind,
      long amountFen,
      long balanceFen,
      String reference,
      UUID rewardId,
      Instant at) {}
}
