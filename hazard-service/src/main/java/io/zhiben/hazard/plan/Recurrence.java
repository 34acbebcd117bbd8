package io.zhiben.hazard.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How often each target of a plan is inspected (T-038, T-039, Y-466, YF-57).
 *
 * @param days of each window; only for DAYS
 */
record Recurrence(@NotNull Every every, @Min(1) @Max(366) Integer days) {

  /** The length of a window. */
  enum Every {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    /** So many days as are said. */
    DAYS(0);

    private final int months;

    Every(int months) {
      this.months = months;
    }

    int months() {
      return months;
    }
  }

  private static final double DAYS_OF_MONTH = 365.0 / 12;

  /** The day on which the next inspection is due after that one. */
  LocalDate after(LocalDate inspected) {
    return every == Every.DAYS ? inspected.plusDays(days) : inspected.plusMonths(every.months());
  }

  /** The earliest inspection after which none is due yet on that day, or a day before it. */
  LocalDate before(LocalDate day) {
    return every == Every.DAYS ? day.minusDays(days) : day.minusMonths(every.months());
  }

  /** The length in days, months being of equal length: for comparing two of them. */
  double length() {
    return every == Every.DAYS ? days : every.months() * DAYS_OF_MONTH;
  }

  /** Whether days are said exactly where they are needed. */
  boolean wellFormed() {
    return (every == Every.DAYS) == (days != null);
  }
}
