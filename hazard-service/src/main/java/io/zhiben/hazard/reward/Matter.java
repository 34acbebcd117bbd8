package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.RewardRule.Amount;
import io.zhiben.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else there is on the matter of a tip-off: tip-offs that led to the same hazard or, where the
 * fine counts, to one of the same case; of whatever place they are.
 *
 * @param shared what the rule says about several
 * @param first whether no valid tip-off on the matter came before this one
 * @param tipOffs the valid ones on the matter, this one among them; 1 where there is no other
 * @param rewards proposed, decided or paid for the others; those rejected don't count
 * @param rewardedFen what these come to, uplifts left out
 */
@Schema(name = "RewardMatter")
record Matter(SharedMatter shared, boolean first, int tipOffs, long rewards, long rewardedFen) {

  /**
   * What this tip-off is given.
   *
   * @param sharers into how many parts the whole was cut
   * @param reason why the matter comes to more than the whole; null where it doesn't
   */
  record Share(Amount amount, int sharers, String reason) {}

  /** The only one on its matter. */
  static Matter alone(RewardRule rule) {
    return new Matter(rule.shared(), true, 1, 0, 0);
  }

  /**
   * The part of this tip-off. That all of them together come to more than the whole, or that a
   * later one is rewarded where the first alone is, needs a reason.
   *
   * @param whole what the rule gives where there is one tip-off only
   * @param reason null or blank for none
   */
  Share of(Amount whole, String reason) {
    boolean split = shared == SharedMatter.SPLIT;
    Amount part = split ? whole.among(tipOffs) : whole;
    boolean beyond = split ? rewardedFen + part.baseFen() > whole.baseFen() : !first || rewards > 0;
    if (beyond && (reason == null || reason.isBlank())) {
      throw Problem.ofField(
          RewardError.REWARD_MATTER_SHARED,
          "sharedReason",
          String.valueOf(tipOffs),
          Yuan.of(rewardedFen));
    }
    return new Share(part, split ? tipOffs : 1, beyond ? reason.strip() : null);
  }
}
