package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.DueRule;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule;
import io.zhiben.plans.ReportRule.Every;
import io.zhiben.plans.Title;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWindowTest {
  private static final PlanPack.Period PERIOD =
      new PlanPack.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  private static final DueRule THE_25TH = new DueRule(25, null, null, null);

  private static ReportRule rule(Every every, DueRule due, LocalDate dueOn, LocalDate first) {
    return new ReportRule(
        "r",
        new Title("报送", "Report"),
        every,
        due,
        dueOn,
        first,
        List.of("u"),
        null,
        null,
        List.of(),
        List.of());
  }

  private static List<ReportWindow> windows(ReportRule rule) {
    return ReportWindow.of(rule, PERIOD, WorkingDays.bundled());
  }

  @ParameterizedTest
  @DisplayName("D-106: by the 25th of the last month of each quarter")
  @CsvSource({
    "2024-01-01, 2024-03-31, 2024-03-25",
    "2024-10-01, 2024-12-31, 2024-12-25",
    "2026-10-01, 2026-12-31, 2026-12-25"
  })
  void quartersAreDueOnThe25thOfTheirLastMonth(LocalDate from, LocalDate to, LocalDate due) {
    assertTrue(
        windows(rule(Every.QUARTER, THE_25TH, null, null))
            .contains(new ReportWindow(from, to, due)));
  }

  @Test
  void aPlanOfThreeYearsHasTwelveQuartersAndThirtySixMonths() {
    assertEquals(12, windows(rule(Every.QUARTER, THE_25TH, null, null)).size());
    assertEquals(36, windows(rule(Every.MONTH, null, null, null)).size());
  }

  @Test
  void theFirstLastDayLeavesOutWhatCameBefore() {
    List<ReportWindow> windows =
        windows(rule(Every.QUARTER, THE_25TH, null, LocalDate.of(2024, 6, 25)));
    assertEquals(LocalDate.of(2024, 6, 25), windows.getFirst().dueOn());
    assertEquals(11, windows.size());
  }

  @Test
  @DisplayName("D-107: the year's report is another one than that of its last quarter")
  void decemberHasAQuarterAndAYearThatDoNotMeet() {
    ReportWindow year =
        windows(rule(Every.YEAR, new DueRule(null, "12-25", null, null), null, null)).getFirst();
    ReportWindow quarter = windows(rule(Every.QUARTER, THE_25TH, null, null)).get(3);
    assertEquals(quarter.dueOn(), year.dueOn());
    assertEquals(
        new ReportWindow(
            LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 25)),
        year);
    assertEquals(LocalDate.of(2024, 10, 1), quarter.from());
  }

  @Test
  @DisplayName("D-108: once, before the plan's end")
  void whatIsMadeOnceSpansThePlan() {
    LocalDate last = LocalDate.of(2026, 12, 20);
    assertEquals(
        List.of(new ReportWindow(PERIOD.from(), PERIOD.to(), last)),
        windows(rule(Every.ONCE, null, last, null)));
  }

  @Test
  void withoutARuleTheWindowsOwnEndIsTheLastDay() {
    assertEquals(
        LocalDate.of(2024, 2, 29), windows(rule(Every.MONTH, null, null, null)).get(1).dueOn());
  }

  @Test
  void workingDaysAfterTheEndLeaveHolidaysOut() {
    // the first seven days of October are holidays; the 8th is the first working day
    DueRule first = new DueRule(null, null, null, 1);
    assertEquals(
        LocalDate.of(2024, 10, 8), windows(rule(Every.QUARTER, first, null, null)).get(2).dueOn());
  }

  @Test
  void figuresStandForTheLastDayOrForTodayWhileThatIsToCome() {
    ReportWindow window = windows(rule(Every.QUARTER, THE_25TH, null, null)).getFirst();
    assertEquals(window.dueOn(), window.figuresOn(window.dueOn()));
    assertEquals(window.to(), window.figuresOn(window.to().plusDays(40)));
  }
}
