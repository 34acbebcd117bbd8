package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.DueRule;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  @ParameterizedTest
  @CsvSource({
    // by the 25th of the last month of the quarter
    "QUARTER, 2024-05-03, 25, , , , 2024-06-25",
    "QUARTER, 2024-12-31, 25, , , , 2024-12-25",
    // or its end where the month is shorter
    "MONTH, 2025-02-10, 30, , , , 2025-02-28",
    "MONTH, 2024-02-10, 30, , , , 2024-02-29",
    "YEAR, 2025-03-01, , 12-25, , , 2025-12-25",
    "YEAR, 2025-03-01, , 02-29, , , 2025-02-28",
    "HALF_YEAR, 2025-03-01, , , 10, , 2025-07-10",
    "WEEK, 2025-03-05, , , 0, , 2025-03-09",
    // the National Day holiday of 2024 lasts from the 1st to the 7th
    "QUARTER, 2024-09-30, , , , 5, 2024-10-12",
    "MONTH, 2024-10-15, , , , 1, 2024-11-01",
    "QUARTER, 2024-05-03, , , , , 2024-06-30",
  })
  @DisplayName("Last days of windows by the rules of the calendar")
  void saysTheLastDay(
      Cadence cadence,
      LocalDate day,
      Integer dayOfLastMonth,
      String monthDay,
      Integer daysAfterEnd,
      Integer workingDaysAfterEnd,
      LocalDate expected) {
    boolean none =
        dayOfLastMonth == null
            && monthDay == null
            && daysAfterEnd == null
            && workingDaysAfterEnd == null;
    DueRule rule =
        none ? null : new DueRule(dayOfLastMonth, monthDay, daysAfterEnd, workingDaysAfterEnd);
    assertEquals(expected, Window.of(cadence, day).lastDay(rule, CALENDAR));
  }

  @Test
  void isProvisionalWhereTheHolidaysOfAYearAreNotKnown() {
    DueRule rule = new DueRule(null, null, null, 5);
    Window window = Window.of(Cadence.QUARTER, LocalDate.of(2024, 5, 3));
    assertFalse(window.lastDayOf(rule, CALENDAR).provisional());
    assertTrue(window.lastDayOf(rule, WorkingDays.empty()).provisional());
    assertFalse(window.lastDayOf(null, WorkingDays.empty()).provisional());
  }

  @Test
  void aWeekIsFromMondayToSundayAlsoOverTheNewYear() {
    Window window = Window.of(Cadence.WEEK, LocalDate.of(2025, 1, 1));
    assertEquals(new Window(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 5)), window);
    assertEquals(LocalDate.of(2024, 12, 23), window.previous(Cadence.WEEK).from());
    assertEquals(LocalDate.of(2025, 1, 6), window.next(Cadence.WEEK).from());
  }
}
