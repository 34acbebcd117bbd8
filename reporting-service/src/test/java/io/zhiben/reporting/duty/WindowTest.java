package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-29, 2024-02-29, 2024-02-29, 2024-02-28",
    "DAY, 2026-01-01, 2026-01-01, 2026-01-01, 2025-12-31",
    "MONTH, 2026-02-01, 2026-02-01, 2026-02-28, 2026-01-01",
    "MONTH, 2024-02-29, 2024-02-01, 2024-02-29, 2024-01-01",
    "MONTH, 2026-01-31, 2026-01-01, 2026-01-31, 2025-12-01",
    "QUARTER, 2026-01-01, 2026-01-01, 2026-03-31, 2025-10-01",
    "QUARTER, 2026-05-15, 2026-04-01, 2026-06-30, 2026-01-01",
    "QUARTER, 2026-09-30, 2026-07-01, 2026-09-30, 2026-04-01",
    "QUARTER, 2026-12-31, 2026-10-01, 2026-12-31, 2026-07-01",
    "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-06-30, 2025-07-01",
    "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31, 2026-01-01",
    "YEAR, 2026-07-01, 2026-01-01, 2026-12-31, 2025-01-01",
    "YEAR, 2024-02-29, 2024-01-01, 2024-12-31, 2023-01-01",
  })
  void spansTheCalendar(
      Cadence cadence, LocalDate day, LocalDate from, LocalDate to, LocalDate previousFrom) {
    Window window = Window.of(cadence, day);
    assertEquals(new Window(from, to), window);
    assertEquals(previousFrom, window.previous(cadence).from());
  }

  @ParameterizedTest
  @EnumSource(Cadence.class)
  void everyDayLiesInOneWindowAndTheyFollowWithoutGap(Cadence cadence) {
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      Window window = Window.of(cadence, day);
      assertTrue(!day.isBefore(window.from()) && !day.isAfter(window.to()), window + " " + day);
      assertEquals(window.from().minusDays(1), window.previous(cadence).to());
      assertEquals(window.previous(cadence), Window.of(cadence, window.from().minusDays(1)));
    }
  }

  @Test
  void longerCadencesContainShorterOnes() {
    Window year = Window.of(Cadence.YEAR, LocalDate.of(2026, 8, 9));
    Window half = Window.of(Cadence.HALF_YEAR, LocalDate.of(2026, 8, 9));
    assertTrue(!half.from().isBefore(year.from()) && !half.to().isAfter(year.to()));
  }
}
