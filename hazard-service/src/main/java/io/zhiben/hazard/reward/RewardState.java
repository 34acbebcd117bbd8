package io.zhiben.hazard.reward;

import io.zhiben.platform.problem.Problem;
import java.util.Set;

/** Where a reward stands. */
public enum RewardState {
  PROPOSED,
  REJECTED,
  /** Decided: the reporter may claim it. */
  APPROVED,
  CLAIMED,
  /** All of it was paid; taking a payment back makes it CLAIMED again. */
  PAID;

  void require(RewardState... wanted) {
    if (!Set.of(wanted).contains(this)) {
      throw Problem.of(RewardError.REWARD_STATE_FORBIDS, this);
    }
  }
}
