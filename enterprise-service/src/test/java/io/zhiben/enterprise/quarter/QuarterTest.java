package io.zhiben.enterprise.quarter;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {
  @ParameterizedTest
  @CsvSource({
    "2022-01-01, 2022-Q1",
    "2022-03-31, 2022-Q1",
    "2022-04-01, 2022-Q2",
    "2022-09-30, 2022-Q3",
    "2022-10-01, 2022-Q4",
    "2022-12-31, 2022-Q4"
  })
  void isThatOfTheDay(LocalDate day, String quarter) {
    assertEquals(quarter, Quarter.of(day));
    assertTrue(Quarter.of(day).matches(Quarter.PATTERN));
  }

  @ParameterizedTest
  @CsvSource({"2026-07-10, true", "2026-07-11, false", "2026-03-12, true", "2026-03-11, false"})
  void countsAreOfTheLastDays(LocalDate countedOn, boolean accepted) {
    // late in the evening of 9 July in UTC, the 10th in Shanghai
    Clock clock = Clock.fixed(Instant.parse("2026-07-09T17:00:00Z"), ZoneId.of("Asia/Shanghai"));
    CountWindow window = new CountWindow(clock, 120);
    if (accepted) {
      assertDoesNotThrow(() -> window.require(countedOn));
    } else {
      assertThrows(Problem.class, () -> window.require(countedOn));
    }
  }

  @Test
  void aPartMayBeAllOfItsWhole() {
    assertDoesNotThrow(() -> Parts.require(3, 3, "part"));
    assertThrows(Problem.class, () -> Parts.require(4, 3, "part"));
  }
}
