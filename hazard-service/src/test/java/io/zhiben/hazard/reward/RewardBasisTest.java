package io.zhiben.hazard.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.hazard.enforcement.Fines.CaseFine;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardBasisTest {
  private static final List<CaseFine> TWO = List.of(fined("AJ-1", 100), fined("AJ-2", 50));

  @ParameterizedTest
  @CsvSource({", 150", "150, 150"})
  void takesTheFineOfTheCases(Long typed, long fine) {
    assertEquals(new RewardBasis(fine, "AJ-1, AJ-2", null), RewardBasis.of(TWO, typed, "x"));
  }

  @ParameterizedTest
  @CsvSource({"0", "149", "151"})
  void refusesAnotherFineThanTheCases(long typed) {
    assertRefused(RewardError.REWARD_FINE_FROM_CASE, TWO, typed, "区局处罚");
  }

  @Test
  void takesATypedFineWithItsReasonWhereNoCaseIs() {
    assertEquals(new RewardBasis(7, null, "区局处罚"), RewardBasis.of(List.of(), 7L, " 区局处罚 "));
    assertEquals(new RewardBasis(0, null, null), RewardBasis.of(List.of(), null, "x"));
    assertEquals(new RewardBasis(0, null, null), RewardBasis.of(List.of(), 0L, null));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", ","})
  void refusesATypedFineWithoutReason(String reason) {
    assertRefused(RewardError.REWARD_FINE_NEEDS_REASON, List.of(), 7L, reason);
  }

  @Test
  void keepsTheNumbersOfManyCasesWithinTheirColumn() {
    List<CaseFine> many = Collections.nCopies(60, fined("DLH-AJ-2026-000001", 1));

    assertEquals(500, RewardBasis.of(many, null, null).caseNumbers().length());
  }

  private static void assertRefused(
      RewardError code, List<CaseFine> cases, Long typed, String reason) {
    assertEquals(
        code, assertThrows(Problem.class, () -> RewardBasis.of(cases, typed, reason)).code());
  }

  private static CaseFine fined(String number, long fen) {
    return new CaseFine(new UUID(0, 1), number, LocalDate.of(2026, 11, 1), fen, 0);
  }
}
