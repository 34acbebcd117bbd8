package io.zhiben.hazard.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.reward.RewardCommands.SetRule;
import io.zhiben.hazard.reward.RewardRule.Amount;
import io.zhiben.hazard.reward.RewardRule.Basis;
import io.zhiben.hazard.reward.RewardRule.Kind;
import io.zhiben.hazard.reward.RewardRule.PerDeath;
import io.zhiben.platform.problem.Problem;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardRuleTest {
  private static final long YUAN = 100;

  /** 安监总财〔2018〕19号: 15 per cent of the fine, 3,000 yuan at least, 300,000 at most. */
  @ParameterizedTest
  @CsvSource({
    "0, false, 3000, 0, 3000",
    "10000, false, 3000, 0, 3000",
    "20000, false, 3000, 0, 3000",
    "20100, false, 3015, 0, 3015",
    "100000, false, 15000, 0, 15000",
    "2000000, false, 300000, 0, 300000",
    "9000000, false, 300000, 0, 300000",
    "0, true, 3000, 600, 3600",
    "100000, true, 15000, 3000, 18000",
    "1900000, true, 285000, 15000, 300000",
    "9000000, true, 300000, 0, 300000"
  })
  void takesAShareWithinItsBounds(long fine, boolean insider, long base, long uplift, long total) {
    Amount amount = share(150, 3000 * YUAN, 300_000 * YUAN).amount(basis(fine * YUAN, insider));

    assertEquals(new Amount(base * YUAN, uplift * YUAN, total * YUAN), amount);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 0", "4, 1", "10, 2", "11, 2", "13, 2", "17, 3"})
  void roundsHalfUpToAFen(long fine, long fen) {
    assertEquals(fen, share(150, null, null).amount(basis(fine, false)).totalFen());
  }

  /** Per death 30,000, 40,000, 50,000 or 60,000 yuan by grade, 300,000 at most. */
  @ParameterizedTest
  @CsvSource({
    "GENERAL, 1, 30000",
    "GENERAL, 2, 60000",
    "LARGER, 3, 120000",
    "MAJOR, 5, 250000",
    "MAJOR, 10, 300000",
    "EXTREME, 30, 300000"
  })
  void paysByConcealedDeaths(AccidentGrade grade, int deaths, long yuan) {
    assertEquals(yuan * YUAN, concealed().amount(new Basis(0, deaths, grade, false)).totalFen());
  }

  @ParameterizedTest
  @CsvSource({"0, GENERAL, false", "1, , false", "1, LARGER, true"})
  void asksForDeathsAndGrade(int deaths, AccidentGrade grade, boolean fits) {
    assertEquals(fits, concealed().fits(new Basis(0, deaths, grade, false)));
  }

  @Test
  void paysWhatIsFixed() {
    RewardRule fixed = rule(Kind.FIXED, null, null, null, 500 * YUAN, null);

    assertEquals(500 * YUAN, fixed.amount(basis(0, false)).totalFen());
    assertEquals(600 * YUAN, fixed.amount(basis(77, true)).totalFen());
  }

  @Test
  void staysWithinItsBoundsForAnyRuleAndFine() {
    SplittableRandom random = new SplittableRandom(20181904);
    for (int i = 0; i < 20_000; i++) {
      long floor = random.nextLong(1_000_000);
      long cap = floor + random.nextLong(10_000_000);
      RewardRule rule = share(random.nextInt(1001), floor, cap);
      long fine = random.nextLong(1_000_000_000_000L);
      Amount less = rule.amount(basis(fine / 2, false));
      Amount more = rule.amount(basis(fine, false));
      Amount insider = rule.amount(basis(fine, true));
      assertTrue(more.totalFen() >= floor && more.totalFen() <= cap, rule + " " + fine);
      assertTrue(less.totalFen() <= more.totalFen(), "a larger fine never gives less");
      assertTrue(insider.totalFen() >= more.totalFen() && insider.totalFen() <= cap);
      assertEquals(insider.totalFen(), insider.baseFen() + insider.upliftFen());
      assertEquals(0, more.upliftFen());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, , , , ,",
    "SHARE, 150, , , 5,",
    "SHARE, 150, 10, 5, ,",
    "FIXED, , , , ,",
    "FIXED, 150, , , 5,",
    "FIXED, , 1, , 5,",
    "PER_DEATH, , , , ,",
    "PER_DEATH, , , , , 5 4 6 7",
    "PER_DEATH, , , , , -1 4 6 7"
  })
  void refusesARuleThatSaysNothing(
      Kind kind, Integer permille, Long floor, Long cap, Long fixed, String deaths) {
    SetRule rule =
        new SetRule(
            "FIRE", kind, permille, floor, cap, fixed, rates(deaths), 0, 60, "本地办法", null, null);

    assertEquals(RewardError.REWARD_RULE_INVALID, assertThrows(Problem.class, rule::check).code());
  }

  @Test
  void takesARuleThatIsWhole() {
    new SetRule("FIRE", Kind.SHARE, 100, 1L, 2L, null, null, 200, 60, "x", null, null).check();
    new SetRule("FIRE", Kind.FIXED, null, null, null, 5L, null, 0, 60, "x", "*", null).check();
    new SetRule(
            "FIRE", Kind.PER_DEATH, null, null, 9L, null, rates("1 2 3 4"), 0, 60, "x", "R90", null)
        .check();
  }

  private static PerDeath rates(String text) {
    if (text == null) {
      return null;
    }
    String[] four = text.split(" ");
    return new PerDeath(
        Long.parseLong(four[0]),
        Long.parseLong(four[1]),
        Long.parseLong(four[2]),
        Long.parseLong(four[3]));
  }

  private static Basis basis(long fine, boolean insider) {
    return new Basis(fine, 0, null, insider);
  }

  private static RewardRule share(int permille, Long floor, Long cap) {
    return rule(Kind.SHARE, permille, floor, cap, null, null);
  }

  private static RewardRule concealed() {
    return rule(
        Kind.PER_DEATH,
        null,
        null,
        300_000 * YUAN,
        null,
        new PerDeath(30_000 * YUAN, 40_000 * YUAN, 50_000 * YUAN, 60_000 * YUAN));
  }

  private static RewardRule rule(
      Kind kind, Integer permille, Long floor, Long cap, Long fixed, PerDeath deaths) {
    return new RewardRule(
        new UUID(0, 1),
        "120110013000",
        "*",
        kind,
        permille,
        floor,
        cap,
        fixed,
        deaths,
        200,
        60,
        "x",
        "*",
        SharedMatter.FIRST_ONLY);
  }
}
