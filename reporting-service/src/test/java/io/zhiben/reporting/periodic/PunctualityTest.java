package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {
  private static final LocalDate DUE = LocalDate.of(2026, 9, 25);

  @ParameterizedTest
  @CsvSource({
    "2026-09-25T15:59:59.999Z, 0",
    "2026-09-25T16:00:00Z, 1",
    "2026-09-26T15:59:59Z, 1",
    "2026-09-26T16:00:00Z, 2",
    "2026-06-01T00:00:00Z, 0"
  })
  void aDayEndsInShanghai(Instant submitted, long late) {
    assertEquals(late, Punctuality.daysLate(DUE, submitted, LocalDate.of(2026, 12, 1)));
  }

  @Test
  void whatIsMissingGrowsLaterEveryDay() {
    assertEquals(0, Punctuality.daysLate(DUE, null, DUE));
    assertEquals(3, Punctuality.daysLate(DUE, null, DUE.plusDays(3)));
    assertFalse(Punctuality.isMissing(DUE, null, DUE));
    assertTrue(Punctuality.isMissing(DUE, null, DUE.plusDays(1)));
    assertFalse(Punctuality.isMissing(DUE, Instant.EPOCH, DUE.plusDays(1)));
  }
}
