package io.zhiben.hazard.reward;

import io.zhiben.hazard.enforcement.Fines;
import io.zhiben.hazard.enforcement.Fines.CaseFine;
import io.zhiben.hazard.reward.RewardCommands.DecideReward;
import io.zhiben.hazard.reward.RewardCommands.PayReward;
import io.zhiben.hazard.reward.RewardCommands.ProposeReward;
import io.zhiben.hazard.reward.RewardCommands.ReversePayment;
import io.zhiben.hazard.reward.RewardRule.Basis;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.tipoff.Outcome;
import io.zhiben.hazard.tipoff.RewardableTipOffs;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import io.zhiben.hazard.tipoff.TipOffState;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes, decides and pays rewards. */
@ApplicationScoped
class RewardDesk {
  /** From verification on; what is a duplicate never comes so far. */
  private static final Set<TipOffState> VERIFIED =
      EnumSet.of(TipOffState.VERIFIED, TipOffState.FED_BACK, TipOffState.CLOSED);

  private final Rewards rewards;
  private final RewardEntries entries;
  private final RewardRules rules;
  private final RewardableTipOffs tipOffs;
  private final Sectors sectors;
  private final Fines fines;
  private final FundDesk fund;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  RewardDesk(
      Rewards rewards,
      RewardEntries entries,
      RewardRules rules,
      RewardableTipOffs tipOffs,
      Sectors sectors,
      Fines fines,
      FundDesk fund,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.rewards = rewards;
    this.entries = entries;
    this.rules = rules;
    this.tipOffs = tipOffs;
    this.sectors = sectors;
    this.fines = fines;
    this.fund = fund;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  RewardView propose(ProposeReward command) {
    Rewardable tipOff = tipOffs.require(command.tipOffId());
    if (!VERIFIED.contains(tipOff.state()) || tipOff.outcome() == Outcome.UNFOUNDED) {
      throw Problem.of(RewardError.REWARD_NOT_DUE);
    }
    if (rewards.ofTipOff(tipOff.id()).isPresent()) {
      throw Problem.of(RewardError.REWARD_EXISTS);
    }
    requireNobodyNamed(command.evidence(), "evidence");
    requireNobodyNamed(command.fineReason(), "fineReason");
    String sector = sectors.of(tipOff);
    RewardRule rule =
        rules
            .of(tipOff.place(), tipOff.category(), sector)
            .orElseThrow(() -> Problem.of(RewardError.REWARD_RULE_MISSING));
    RewardBasis fine = RewardBasis.of(cases(tipOff), command.fineFen(), command.fineReason());
    Basis basis = new Basis(fine.fineFen(), command.deaths(), command.grade(), tipOff.insider());
    if (!rule.fits(basis)) {
      throw Problem.ofField(RewardError.REWARD_BASIS_MISSING, "deaths");
    }
    Reward reward = new Reward(tipOff, sector, rule, fine, command, rule.amount(basis));
    reward.proposed(CurrentCaller.get().subject(), clock.instant());
    rewards.persist(reward);
    rewards.flush();
    RewardView made = view(reward);
    audit.record("reward.propose", "Reward", reward.id(), reward.place().code(), null, made);
    return made;
  }

  /**
   * What a proposal would rest on.
   *
   * @param fineFen what the decided cases come to; null where none is here
   * @param rule that counts; null where there is none
   */
  @Schema(name = "RewardGround")
  record Ground(Long fineFen, List<CaseFine> cases, RewardRule rule, String sector) {}

  @Transactional
  Ground ground(UUID tipOffId) {
    Rewardable tipOff = tipOffs.require(tipOffId);
    List<CaseFine> cases = cases(tipOff);
    String sector = sectors.of(tipOff);
    return new Ground(
        cases.isEmpty() ? null : RewardBasis.fine(cases),
        cases,
        rules.of(tipOff.place(), tipOff.category(), sector).orElse(null),
        sector);
  }

  private List<CaseFine> cases(Rewardable tipOff) {
    return tipOff.hazardId() == null ? List.of() : fines.ofHazard(tipOff.hazardId());
  }

  private static void requireNobodyNamed(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(RewardError.REWARD_TEXT_NAMES_PERSON, field);
    }
  }

  @Transactional
  RewardView decide(UUID id, DecideReward command) {
    return take(
        id,
        command.approved() ? "reward.approve" : "reward.reject",
        reward ->
            reward.decide(
                command.approved(),
                command.reason().strip(),
                CurrentCaller.get().subject(),
                clock.instant(),
                LocalDate.now(clock)));
  }

  @Transactional
  RewardView pay(UUID id, PayReward command) {
    return take(
        id,
        "reward.pay",
        reward -> {
          requireNobodyNamed(command.reference(), "reference");
          reward.pay(command.amountFen());
          fund.pay(reward, command.amountFen(), command.reference());
          enter(reward, command.amountFen(), command.reference(), null);
        });
  }

  @Transactional
  RewardView reverse(UUID id, UUID entryId, ReversePayment command) {
    return take(
        id,
        "reward.reverse",
        reward -> {
          RewardEntry paid =
              entries
                  .find("id = ?1 and rewardId = ?2", entryId, id)
                  .firstResultOptional()
                  .orElseThrow(Problem::notFound);
          if (paid.kind() != RewardEntry.Kind.PAYMENT || entries.count("reverses", entryId) > 0) {
            throw Problem.of(RewardError.REWARD_ENTRY_NOT_REVERSIBLE);
          }
          requireNobodyNamed(command.reason(), "reason");
          reward.takeBack(paid.amountFen());
          fund.takeBack(reward, paid.amountFen(), command.reason());
          enter(reward, -paid.amountFen(), command.reason(), entryId);
        });
  }

  private void enter(Reward reward, long fen, String reference, UUID reverses) {
    entries.persist(
        new RewardEntry(
            reward.id(),
            fen,
            reference.strip(),
            reverses,
            CurrentCaller.get().subject(),
            clock.instant()));
  }

  private RewardView take(UUID id, String action, Consumer<Reward> change) {
    Reward reward = rewards.require(id);
    preconditions.requireMatch(reward.version());
    RewardView before = view(reward);
    change.accept(reward);
    rewards.flush();
    RewardView after = view(reward);
    audit.record(action, "Reward", id, reward.place().code(), before, after);
    return after;
  }

  private RewardView view(Reward reward) {
    return reward.view(entries.of(reward.id()), CurrentCaller.get().subject());
  }
}
