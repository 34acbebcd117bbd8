package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.RewardCommands.ClaimReward;
import io.zhiben.hazard.tipoff.RewardableTipOffs;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** A reporter's claim: whoever has the receipt is the author. */
@ApplicationScoped
class ClaimDesk {
  private final Rewards rewards;
  private final RewardableTipOffs tipOffs;
  private final AuditTrail audit;
  private final Clock clock;

  ClaimDesk(Rewards rewards, RewardableTipOffs tipOffs, AuditTrail audit, Clock clock) {
    this.rewards = rewards;
    this.tipOffs = tipOffs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What the reporter sees. Before the decision there is nothing to be seen.
   *
   * @param state null while nothing was decided for him
   */
  record ClaimView(RewardState state, Long amountFen, Long paidFen, LocalDate claimUntil) {
    static final ClaimView NONE = new ClaimView(null, null, null, null);
  }

  @Transactional
  ClaimView of(String receipt) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            rewards
                .ofTipOff(tipOffs.ofReceipt(receipt).id())
                .map(ClaimDesk::view)
                .orElse(ClaimView.NONE));
  }

  @Transactional
  ClaimView claim(ClaimReward command) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          Reward reward =
              rewards
                  .ofTipOff(tipOffs.ofReceipt(command.receipt()).id())
                  .filter(one -> view(one).state() != null)
                  .orElseThrow(Problem::notFound);
          reward.claim(clock.instant(), LocalDate.now(clock));
          tipOffs.reporterSays(command.receipt(), command.submission(), command.text());
          rewards.flush();
          audit.record(
              "reward.claim", "Reward", reward.id(), reward.place().code(), null, view(reward));
          return view(reward);
        });
  }

  private static ClaimView view(Reward reward) {
    return switch (reward.state()) {
      case PROPOSED, REJECTED -> ClaimView.NONE;
      case APPROVED, CLAIMED, PAID ->
          new ClaimView(reward.state(), reward.amountFen(), reward.paidFen(), reward.claimUntil());
    };
  }
}
