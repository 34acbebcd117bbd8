package io.zhiben.hazard.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.reward.Matter.Share;
import io.zhiben.hazard.reward.RewardRule.Amount;
import io.zhiben.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTest {
  private static final Amount WHOLE = new Amount(1001, 200, 1201);

  @ParameterizedTest
  @CsvSource({
    // rule | first | tip-offs | rewards | what they come to | base | uplift | parts | needs a
    // reason
    "FIRST_ONLY, true, 1, 0, 0, 1001, 200, 1, false",
    "FIRST_ONLY, true, 3, 0, 0, 1001, 200, 1, false",
    "FIRST_ONLY, true, 2, 1, 500, 1001, 200, 1, true",
    "FIRST_ONLY, false, 2, 0, 0, 1001, 200, 1, true",
    "FIRST_ONLY, false, 2, 1, 1001, 1001, 200, 1, true",
    "SPLIT, true, 1, 0, 0, 1001, 200, 1, false",
    "SPLIT, true, 2, 0, 0, 500, 100, 2, false",
    "SPLIT, false, 2, 1, 500, 500, 100, 2, false",
    "SPLIT, false, 3, 2, 666, 333, 66, 3, false",
    "SPLIT, false, 2, 1, 501, 500, 100, 2, false",
    "SPLIT, false, 2, 1, 502, 500, 100, 2, true",
    "SPLIT, false, 2, 1, 1001, 500, 100, 2, true"
  })
  void givesNoMoreThanTheWholeOnce(
      SharedMatter shared,
      boolean first,
      int tipOffs,
      long rewards,
      long rewarded,
      long base,
      long uplift,
      int parts,
      boolean needsReason) {
    Matter matter = new Matter(shared, first, tipOffs, rewards, rewarded);
    Amount amount = new Amount(base, uplift, base + uplift);
    if (needsReason) {
      for (String none : new String[] {null, "", "  "}) {
        assertEquals(
            RewardError.REWARD_MATTER_SHARED,
            assertThrows(Problem.class, () -> matter.of(WHOLE, none)).code());
      }
      assertEquals(new Share(amount, parts, "有特殊贡献"), matter.of(WHOLE, " 有特殊贡献 "));
    } else {
      assertEquals(new Share(amount, parts, null), matter.of(WHOLE, "多余的理由"));
    }
  }

  @Test
  void saysAmountsInYuan() {
    assertEquals("12,345.67", Yuan.of(1_234_567));
    assertEquals("0.05", Yuan.of(5));
    assertEquals("30,000.00", Yuan.of(3_000_000));
  }
}
