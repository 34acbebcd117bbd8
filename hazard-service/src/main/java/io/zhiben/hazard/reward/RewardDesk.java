package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.Grounds.Calculation;
import io.zhiben.hazard.reward.Grounds.Ground;
import io.zhiben.hazard.reward.RewardCommands.DecideReward;
import io.zhiben.hazard.reward.RewardCommands.PayReward;
import io.zhiben.hazard.reward.RewardCommands.ProposeReward;
import io.zhiben.hazard.reward.RewardCommands.ReversePayment;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.tipoff.RewardableTipOffs;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Proposes, decides and pays rewards. */
@ApplicationScoped
class RewardDesk {
  private final Rewards rewards;
  private final RewardableTipOffs tipOffs;
  private final Grounds grounds;
  private final RewardLedger ledger;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  RewardDesk(
      Rewards rewards,
      RewardableTipOffs tipOffs,
      Grounds grounds,
      RewardLedger ledger,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.rewards = rewards;
    this.tipOffs = tipOffs;
    this.grounds = grounds;
    this.ledger = ledger;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  RewardView propose(ProposeReward command) {
    Rewardable tipOff = tipOffs.require(command.tipOffId());
    if (!tipOff.isValid()) {
      throw Problem.of(RewardError.REWARD_NOT_DUE);
    }
    if (rewards.ofTipOff(tipOff.id()).isPresent()) {
      throw Problem.of(RewardError.REWARD_EXISTS);
    }
    requireNobodyNamed(command.evidence(), "evidence");
    requireNobodyNamed(command.fineReason(), "fineReason");
    requireNobodyNamed(command.sharedReason(), "sharedReason");
    Calculation calculation = grounds.calculate(tipOff, command);
    Reward reward = new Reward(tipOff, calculation, command);
    reward.proposed(CurrentCaller.get().subject(), clock.instant());
    rewards.persist(reward);
    rewards.flush();
    RewardView made = ledger.view(reward);
    audit.record("reward.propose", "Reward", reward.id(), reward.place().code(), null, made);
    return made;
  }

  @Transactional
  Ground ground(UUID tipOffId) {
    return grounds.of(tipOffs.require(tipOffId));
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
          ledger.pay(reward, command.amountFen(), command.reference());
        });
  }

  @Transactional
  RewardView reverse(UUID id, UUID entryId, ReversePayment command) {
    return take(
        id,
        "reward.reverse",
        reward -> {
          requireNobodyNamed(command.reason(), "reason");
          ledger.reverse(reward, entryId, command.reason());
        });
  }

  private RewardView take(UUID id, String action, Consumer<Reward> change) {
    Reward reward = rewards.require(id);
    preconditions.requireMatch(reward.version());
    RewardView before = ledger.view(reward);
    change.accept(reward);
    rewards.flush();
    RewardView after = ledger.view(reward);
    audit.record(action, "Reward", id, reward.place().code(), before, after);
    return after;
  }
}
