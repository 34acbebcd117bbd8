package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import java.time.LocalDate;
import java.time.YearMonth;

/** One span of the calendar in which a duty falls due once; both days included. */
public record Window(LocalDate from, LocalDate to) {

  /** The window of that cadence in which the day lies. */
  static Window of(Cadence cadence, LocalDate day) {
    int months = monthsOf(cadence);
    int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
    return starting(YearMonth.of(day.getYear(), firstMonth), months);
  }

  /** The window before, of the same cadence: the last one that is closed. */
  Window previous(Cadence cadence) {
    int months = monthsOf(cadence);
    return starting(YearMonth.from(from).minusMonths(months), months);
  }

  private static Window starting(YearMonth first, int months) {
    return new Window(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static int monthsOf(Cadence cadence) {
    return switch (cadence) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
    };
  }
}
