package io.zhiben.reporting.projection;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as the cells write them: {@code 2026-03}; they sort as text. */
final class Months {
  private Months() {}

  static String of(LocalDate day) {
    return YearMonth.from(day).toString();
  }
}
