package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReminderTest {
  private static final ReportWindow WINDOW =
      new ReportWindow(
          LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 25));

  @ParameterizedTest
  @CsvSource({
    "OPEN, 1, , 2026-03-31, ",
    "OPEN, 1, , 2026-06-14, ",
    "OPEN, 1, , 2026-06-15, REPORT_DUE",
    "DRAFT, 1, , 2026-06-25, REPORT_DUE",
    "DRAFT, 1, , 2026-06-26, REPORT_OVERDUE",
    "OPEN, 1, , 2026-12-01, REPORT_OVERDUE",
    "DRAFT, 2, , 2026-12-01, ",
    "SUBMITTED, 1, , 2026-12-01, ",
    "RETURNED, 1, 2026-06-20, 2026-12-01, REPORT_RETURNED",
    "ACCEPTED, 1, 2026-06-20, 2026-06-27, REPORT_ACCEPTED",
    "ACCEPTED, 1, 2026-06-20, 2026-06-28, ",
    "SUPERSEDED, 1, 2026-06-20, 2026-06-21, "
  })
  void isToldByStateAndDay(
      ReportState state, int edition, LocalDate decidedOn, LocalDate today, ReportReminder told) {
    assertEquals(
        Optional.ofNullable(told),
        ReportReminder.of(WINDOW, new ReportReminder.Standing(state, edition, decidedOn), today));
  }
}
