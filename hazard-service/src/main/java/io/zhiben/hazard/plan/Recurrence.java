package io.zhiben.hazard.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

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

  /** Whether days are said exactly where they are needed. */
  boolean wellFormed() {
    return (every == Every.DAYS) == (days != null);
  }
}
