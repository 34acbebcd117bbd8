package io.zhiben.hazard.reward;

import io.zhiben.hazard.enforcement.Fines.CaseFine;
import io.zhiben.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the fine of a reward is. Where a case that rests on the tip-off's hazard was decided, its
 * fine counts and no other; where none is here, a fine counts that somebody typed with the reason
 * why no case is here.
 *
 * @param fineFen 0 for none
 * @param caseNumbers null where no case is here
 * @param reason of a typed fine; null otherwise
 */
record RewardBasis(long fineFen, String caseNumbers, String reason) {
  private static final int ROOM = 500;

  /**
   * @param typed null for nothing
   */
  static RewardBasis of(List<CaseFine> cases, Long typed, String reason) {
    if (!cases.isEmpty()) {
      long fine = fine(cases);
      if (typed != null && typed != fine) {
        throw Problem.ofField(
            RewardError.REWARD_FINE_FROM_CASE, "fineFen", Yuan.of(fine), numbers(cases));
      }
      return new RewardBasis(fine, numbers(cases), null);
    }
    if (typed == null || typed == 0) {
      return new RewardBasis(0, null, null);
    }
    if (reason == null || reason.isBlank()) {
      throw Problem.ofField(RewardError.REWARD_FINE_NEEDS_REASON, "fineReason");
    }
    return new RewardBasis(typed, null, reason.strip());
  }

  static long fine(List<CaseFine> cases) {
    return cases.stream().mapToLong(CaseFine::fineFen).sum();
  }

  private static String numbers(List<CaseFine> cases) {
    String all = cases.stream().map(CaseFine::caseNumber).collect(Collectors.joining(", "));
    return all.length() <= ROOM ? all : all.substring(0, ROOM - 1) + "…";
  }
}
