package io.zhiben.reporting.periodic;

import io.zhiben.platform.calendar.EndOfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether a report came in time: until 23:59:59.999 of its last day in Asia/Shanghai. */
final class Punctuality {
  private Punctuality() {}

  /**
   * Days after the last day; 0 for what came in time, or isn't due yet.
   *
   * @param submittedAt when it was first handed in; null while it is missing
   */
  static long daysLate(LocalDate dueOn, Instant submittedAt, LocalDate today) {
    if (submittedAt == null) {
      return Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }
    return submittedAt.isAfter(EndOfDay.of(dueOn))
        ? Math.max(1, ChronoUnit.DAYS.between(dueOn, EndOfDay.dayOf(submittedAt)))
        : 0;
  }

  /** Whether its last day has passed and nobody has handed it in. */
  static boolean isMissing(LocalDate dueOn, Instant submittedAt, LocalDate today) {
    return submittedAt == null && today.isAfter(dueOn);
  }
}
