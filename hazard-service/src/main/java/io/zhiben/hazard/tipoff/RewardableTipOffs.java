package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What rewards ask of tip-offs; nothing of who sent one or what he wrote. */
@ApplicationScoped
public class RewardableTipOffs {
  private final TipOffs tipOffs;
  private final Vault vault;

  RewardableTipOffs(TipOffs tipOffs, Vault vault) {
    this.tipOffs = tipOffs;
    this.vault = vault;
  }

  /**
   * A tip-off as far as a reward rests on it.
   *
   * @param insider works there
   * @param outcome null until verified
   * @param enterpriseId null where none is named
   * @param hazardId what verification led to; null where it led to none
   */
  public record Rewardable(
      UUID id,
      String number,
      Place place,
      String category,
      TipOffState state,
      Outcome outcome,
      boolean insider,
      UUID enterpriseId,
      UUID hazardId) {

    private static final Set<TipOffState> VERIFIED =
        EnumSet.of(TipOffState.VERIFIED, TipOffState.FED_BACK, TipOffState.CLOSED);

    /** Verified and found to be so, in whole or part; what is a duplicate never comes so far. */
    public boolean isValid() {
      return VERIFIED.contains(state) && outcome != Outcome.UNFOUNDED;
    }
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Rewardable require(UUID id) {
    return of(tipOffs.require(id));
  }

  /** Ids of the valid ones that led to one of the hazards, in the order of receipt. */
  public List<UUID> validOn(Set<UUID> hazards) {
    return tipOffs
        .list(
            "hazardId in ?1 and state in ?2 and outcome <> ?3 order by receivedAt, id",
            hazards,
            Rewardable.VERIFIED,
            Outcome.UNFOUNDED)
        .stream()
        .map(TipOff::id)
        .toList();
  }

  /** The one that the receipt opens; for a caller who reaches all. */
  public Rewardable ofReceipt(String receipt) {
    return of(byReceipt(receipt));
  }

  /** Seals what the reporter says about his claim in the dialogue, once for each submission. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reporterSays(String receipt, UUID submission, String text) {
    TipOff tipOff = byReceipt(receipt);
    UUID message =
        UUID.nameUUIDFromBytes((tipOff.id() + "|" + submission).getBytes(StandardCharsets.UTF_8));
    if (!vault.holds(message)) {
      vault.write(tipOff, message, Author.REPORTER, null, text);
      tipOff.reporterWrote();
    }
  }

  private TipOff byReceipt(String receipt) {
    return ReceiptCode.of(receipt)
        .flatMap(tipOffs::ofReceipt)
        .orElseThrow(() -> Problem.ofField(TipOffError.RECEIPT_UNKNOWN, "receipt"));
  }

  private static Rewardable of(TipOff tipOff) {
    return new Rewardable(
        tipOff.id(),
        tipOff.number(),
        tipOff.place(),
        tipOff.category(),
        tipOff.state(),
        tipOff.outcome(),
        tipOff.reporterKind() == ReporterKind.EMPLOYEE,
        tipOff.enterpriseId(),
        tipOff.hazardId());
  }
}
