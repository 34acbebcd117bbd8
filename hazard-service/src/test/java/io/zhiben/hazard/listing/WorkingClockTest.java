package io.zhiben.hazard.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the calendars of 2026 and, provisionally, of a year that is not published. */
class WorkingClockTest {
  private final WorkingClock clock = new WorkingClock(Clock.systemUTC());

  @ParameterizedTest
  @CsvSource({
    // the seven days of National Day, of which 10 October is worked
    "2026-09-30,5,2026-10-13,false",
    "2026-11-20,5,2026-11-27,false",
    "2026-11-20,7,2026-12-01,false",
    "2026-12-30,7,2027-01-08,true"
  })
  void findsTheLastDay(LocalDate from, int days, LocalDate last, boolean provisional) {
    assertEquals(last, clock.after(from, days).date());
    assertEquals(provisional, clock.after(from, days).provisional());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27,2026-11-25,2,0",
    "2026-11-27,2026-11-27,0,0",
    "2026-11-27,2026-11-30,0,3",
    "2026-11-29,2026-11-27,0,0"
  })
  void saysWhatIsLeft(LocalDate due, LocalDate today, int left, long overdue) {
    DueClock at = clock.at(due, false, today);
    assertEquals(left, at.workingDaysLeft());
    assertEquals(overdue, at.overdueDays());
  }

  @Test
  void standsStillOnceStopped() {
    DueClock at = clock.at(LocalDate.of(2026, 1, 5), true, LocalDate.of(2026, 11, 25));
    assertEquals(0, at.overdueDays());
    assertEquals(0, at.workingDaysLeft());
  }
}
