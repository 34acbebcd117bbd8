package io.zhiben.hazard.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reward with its ledger. Amounts in fen.
 *
 * @param mine whether the caller proposed it; then somebody else decides
 * @param claimUntil the last day of the claim; null until approved
 * @param sector code of the enterprise's domain; null where it is not known
 * @param caseNumbers of the decided cases that the fine is from; null where no case was here
 * @param fineReason why the fine was typed; null where a case says it, or there is none
 * @param sharers into how many parts the whole was cut, one for each tip-off on the matter; else 1
 * @param sharedReason why the rewards of one matter come to more than the whole; null where they
 *     don't
 */
record RewardView(
    UUID id,
    long version,
    UUID tipOffId,
    String tipOffNumber,
    String category,
    String regionCode,
    RewardState state,
    String ruleSource,
    long fineFen,
    int deaths,
    AccidentGrade grade,
    boolean insider,
    String evidence,
    long baseFen,
    long upliftFen,
    long amountFen,
    long paidFen,
    Instant proposedAt,
    boolean mine,
    Instant decidedAt,
    String decisionReason,
    LocalDate claimUntil,
    Instant claimedAt,
    List<Entry> entries,
    String sector,
    String caseNumbers,
    String fineReason,
    int sharers,
    String sharedReason) {

  /**
   * A line of the ledger.
   *
   * @param amountFen below zero where it takes a payment back
   * @param reverses the payment that it takes back; else null
   */
  @Schema(name = "RewardLedgerEntry")
  record Entry(
      UUID id,
      RewardEntry.Kind kind,
      long amountFen,
      String reference,
      UUID reverses,
      Instant at) {}
}
