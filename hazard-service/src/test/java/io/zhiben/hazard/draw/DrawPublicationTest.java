package io.zhiben.hazard.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawPublicationTest {
  /** Weeks of 2026 without holidays: Monday 2026-11-09 to Monday 2026-11-23. */
  @ParameterizedTest
  @CsvSource({
    "1, 2026-11-20, 2026-11-18",
    "1, 2026-11-23, 2026-11-19",
    "5, 2026-11-20, 2026-11-12",
    "5, 2026-11-23, 2026-11-15"
  })
  void isLateOnceItsWorkingDaysHavePassed(int workingDays, LocalDate today, LocalDate lastDue) {
    assertEquals(lastDue, new DrawPublication(workingDays).lastDue(today));
  }
}
