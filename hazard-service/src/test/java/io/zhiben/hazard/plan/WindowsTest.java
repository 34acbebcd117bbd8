package io.zhiben.hazard.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.plan.Recurrence.Every;
import io.zhiben.hazard.plan.WindowView.WindowState;
import io.zhiben.hazard.plan.Windows.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
  private static Windows windows(String first, String last, Every every, Integer days) {
    return new Windows(
        LocalDate.parse(first),
        LocalDate.parse(last),
        every == null ? null : new Recurrence(every, days));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-03-31, MONTHLY, , 01-01..01-31 02-01..02-28 03-01..03-31",
    "2026-01-31, 2026-04-15, MONTHLY, , 01-31..02-27 02-28..03-30 03-31..04-15",
    "2026-01-01, 2026-12-31, QUARTERLY, , 01-01..03-31 04-01..06-30 07-01..09-30 10-01..12-31",
    "2026-01-01, 2026-12-31, HALF_YEARLY, , 01-01..06-30 07-01..12-31",
    "2026-01-01, 2026-12-31, YEARLY, , 01-01..12-31",
    "2026-05-01, 2026-05-25, DAYS, 10, 05-01..05-10 05-11..05-20 05-21..05-25",
    "2026-05-01, 2026-05-01, DAYS, 1, 05-01..05-01",
    "2026-05-01, 2026-09-30, , , 05-01..09-30"
  })
  void followOneAnotherToTheEndOfThePlan(
      String first, String last, Every every, Integer days, String expected) {
    List<Window> all = windows(first, last, every, days).all();
    assertEquals(
        expected,
        all.stream()
            .map(one -> (one.from() + ".." + one.to()).replace("2026-", ""))
            .collect(Collectors.joining(" ")));
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i + 1, all.get(i).no());
      assertTrue(i == 0 || all.get(i).from().equals(all.get(i - 1).to().plusDays(1)));
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-05-01, 1", "2026-05-10, 1", "2026-05-11, 2", "2026-05-25, 3"})
  void knowsTheWindowOfADay(String day, int no) {
    assertEquals(
        no, windows("2026-05-01", "2026-05-25", Every.DAYS, 10).at(LocalDate.parse(day)).no());
  }

  @Test
  void hasNoneOutsideThePlan() {
    Windows windows = windows("2026-05-01", "2026-05-25", Every.DAYS, 10);
    assertNull(windows.at(LocalDate.of(2026, 4, 30)));
    assertNull(windows.at(LocalDate.of(2026, 5, 26)));
  }

  @Test
  void stopsCountingWhereNobodyPlansAnyMore() {
    assertEquals(Windows.MOST + 1, windows("2026-01-01", "2036-01-01", Every.DAYS, 1).all().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-09, 2, 0, UPCOMING",
    "2026-05-10, 2, 2, OPEN",
    "2026-05-20, 2, 0, OPEN",
    "2026-05-21, 2, 2, DONE",
    "2026-05-21, 0, 0, DONE",
    "2026-05-21, 2, 1, OVERDUE"
  })
  void standsSo(LocalDate today, long targets, long inspected, WindowState state) {
    Window window = new Window(1, LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 20));
    assertEquals(state, WindowView.of(window, targets, inspected, today).state());
  }

  @ParameterizedTest
  @CsvSource({"DAYS, 7, true", "DAYS, , false", "MONTHLY, , true", "MONTHLY, 3, false"})
  void asksForDaysWhereTheyAreNeeded(Every every, Integer days, boolean good) {
    assertEquals(good, new Recurrence(every, days).wellFormed());
  }
}
