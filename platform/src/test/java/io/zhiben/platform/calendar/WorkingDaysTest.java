package io.zhiben.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.calendar.WorkingDays.Count;
import io.zhiben.platform.calendar.WorkingDays.Day;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  private final WorkingDays days = WorkingDays.bundled();

  @Test
  void shipsTheYearsOfTheFivePlans() {
    assertTrue(days.loadedYears().containsAll(Set.of(2020, 2021, 2022, 2023, 2024, 2025, 2026)));
  }

  /** Totals of the year, as the notices' own arithmetic gives them. */
  @ParameterizedTest
  @CsvSource({
    "2020, 249",
    "2021, 250",
    "2022, 249",
    "2023, 249",
    "2024, 251",
    "2025, 248",
    "2026, 248"
  })
  void countsTheYear(int year, int expected) {
    LocalDate newYearsEve = LocalDate.of(year - 1, 12, 31);
    assertEquals(expected, days.between(newYearsEve, LocalDate.of(year, 12, 31)).days());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, false, New Year",
    "2025-01-02, true, the day after",
    "2025-01-26, true, Sunday made up for the Spring Festival",
    "2025-01-28, false, Spring Festival",
    "2025-02-04, false, its last day",
    "2025-02-05, true, the day after",
    "2025-02-08, true, Saturday made up",
    "2025-04-04, false, Qingming on a Friday",
    "2025-04-27, true, Sunday made up for Labour Day",
    "2025-05-05, false, Labour Day",
    "2025-06-02, false, Dragon Boat on a Monday",
    "2025-09-28, true, Sunday made up for National Day",
    "2025-10-08, false, National Day and Mid-Autumn",
    "2025-10-11, true, Saturday made up",
    "2025-10-12, false, a plain Sunday",
    "2020-01-31, false, the lengthened Spring Festival",
    "2020-02-03, true, its end",
    "2022-12-31, false, by the next year's notice",
    "2024-02-09, true, New Year's Eve was not a day off",
    "2026-01-04, true, Sunday made up for New Year",
    "2026-02-23, false, Spring Festival of nine days"
  })
  void knowsTheDay(LocalDate day, boolean working, String ignored) {
    assertEquals(working, days.isWorkingDay(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03, 1, 2025-03-04",
    "2025-03-07, 1, 2025-03-10",
    "2025-03-08, 1, 2025-03-10",
    "2025-03-03, 0, 2025-03-03",
    "2025-03-08, 0, 2025-03-08",
    "2025-01-24, 1, 2025-01-26",
    "2025-01-27, 1, 2025-02-05",
    "2025-01-27, 5, 2025-02-10",
    "2025-09-30, 3, 2025-10-11",
    "2025-09-26, 20, 2025-10-30",
    "2025-12-31, 1, 2026-01-04",
    "2025-03-10, -1, 2025-03-07",
    "2025-02-05, -1, 2025-01-27",
    "2025-10-09, -2, 2025-09-29"
  })
  void addsWorkingDays(LocalDate from, int number, LocalDate expected) {
    assertEquals(new Day(expected, false), days.plus(from, number));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-30, 1, 2026-12-31, false",
    "2026-12-31, 1, 2027-01-01, true",
    "2027-05-03, 20, 2027-05-31, true",
    "2019-12-31, 1, 2020-01-02, true",
    "2030-01-04, 0, 2030-01-04, true"
  })
  void countsWeekdaysProvisionallyWhereAYearIsMissing(
      LocalDate from, int number, LocalDate expected, boolean provisional) {
    WorkingDays until2026 = WorkingDays.empty();
    for (int year = 2020; year <= 2026; year++) {
      until2026 = until2026.with(yearOf(year));
    }
    assertEquals(new Day(expected, provisional), until2026.plus(from, number));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03, 2025-03-03, 0",
    "2025-03-03, 2025-03-04, 1",
    "2025-03-07, 2025-03-10, 1",
    "2025-01-27, 2025-02-05, 1",
    "2025-03-04, 2025-03-03, -1",
    "2025-02-05, 2025-01-27, -1"
  })
  void countsBetween(LocalDate from, LocalDate to, int expected) {
    assertEquals(new Count(expected, false), days.between(from, to));
  }

  @Test
  void betweenUndoesPlus() {
    for (int n = 0; n <= 300; n++) {
      LocalDate from = LocalDate.of(2024, 2, 5).plusDays(n);
      assertEquals(n, days.between(from, days.plus(from, n).date()).days());
    }
  }

  @Test
  void aYearLoadedLaterTakesThePlaceOfTheGuess() throws IOException {
    LocalDate from = LocalDate.of(2031, 9, 30);
    assertEquals(new Day(LocalDate.of(2031, 10, 1), true), days.plus(from, 1));

    WorkingDays more =
        days.with(HolidayYear.read(2031, new StringReader("holiday,2031-10-01,2031-10-07,国庆节")));

    assertEquals(new Day(LocalDate.of(2031, 10, 8), false), more.plus(from, 1));
    assertFalse(days.isLoaded(2031));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holiday,2031-10-01",
        "holiday,2031-10-07,2031-10-01,国庆节",
        "holiday,2031-02-30,2031-03-01,x",
        "holiday,2030-12-31,2031-01-01,元旦",
        "work,2031-10-01,国庆节",
        "work,2031/10/04,国庆节",
        "rest,2031-10-01,x",
        "holiday,2031-10-04,2031-10-04,x\nwork,2031-10-04,x"
      })
  void refusesAFileThatCannotBe(String content) {
    assertThrows(
        IllegalArgumentException.class,
        () -> HolidayYear.read(2031, new StringReader(content)),
        content);
  }

  @Test
  void endOfDayIsTheLastMillisecondInChina() {
    assertEquals("2025-03-03T15:59:59.999Z", EndOfDay.of(LocalDate.of(2025, 3, 3)).toString());
    assertEquals(LocalDate.of(2025, 3, 3), EndOfDay.dayOf(EndOfDay.of(LocalDate.of(2025, 3, 3))));
    assertEquals(
        LocalDate.of(2025, 3, 4),
        EndOfDay.dayOf(EndOfDay.of(LocalDate.of(2025, 3, 3)).plusMillis(1)));
  }

  private static HolidayYear yearOf(int year) {
    return new HolidayYear(year, Set.of(LocalDate.of(year, 1, 1)), Set.of());
  }
}
