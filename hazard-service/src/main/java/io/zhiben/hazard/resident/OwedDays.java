package io.zhiben.hazard.resident;

import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** On which days a log is owed: those of the term that have passed. */
final class OwedDays {
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  private OwedDays() {}

  /**
   * The days without a log, the first one first.
   *
   * @param last the last day of the term, or the one on which it was ended
   * @param logged the days that have one
   * @param today owed only once it has passed
   */
  static List<LocalDate> missing(
      LocalDate first, LocalDate last, boolean everyDay, Set<LocalDate> logged, LocalDate today) {
    LocalDate end = last.isBefore(today) ? last.plusDays(1) : today;
    return first.isAfter(end)
        ? List.of()
        : first
            .datesUntil(end)
            .filter(day -> everyDay || CALENDAR.isWorkingDay(day))
            .filter(day -> !logged.contains(day))
            .toList();
  }
}
