package io.zhiben.hazard.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows of a plan, one after another from its first day on; the last one ends with the plan.
 * A plan that doesn't recur has one. They follow from the plan alone, so nobody has to make them.
 */
final class Windows {
  /** More than a year of daily windows is no plan. */
  static final int MOST = 366;

  private final LocalDate first;
  private final LocalDate last;
  private final Recurrence recurrence;

  /**
   * @param recurrence null for a plan that doesn't recur
   */
  Windows(LocalDate first, LocalDate last, Recurrence recurrence) {
    this.first = first;
    this.last = last;
    this.recurrence = recurrence;
  }

  /**
   * One window.
   *
   * @param no from 1
   * @param from its first day
   * @param to its last day
   */
  record Window(int no, LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** In their order; at most one more than {@link #MOST}. */
  List<Window> all() {
    List<Window> windows = new ArrayList<>();
    LocalDate from = first;
    while (!from.isAfter(last) && windows.size() <= MOST) {
      int no = windows.size() + 1;
      LocalDate next = begin(no);
      LocalDate end = next == null || next.isAfter(last) ? last : next.minusDays(1);
      windows.add(new Window(no, from, end));
      from = end.plusDays(1);
    }
    return windows;
  }

  /** The window that the day falls into; null outside the plan's days. */
  Window at(LocalDate day) {
    return all().stream().filter(window -> window.holds(day)).findFirst().orElse(null);
  }

  /**
   * The first day after so many windows, counted from the plan's first day: the 31st stays the 31st
   * wherever a month has one. Null where there is only one window.
   */
  private LocalDate begin(int windows) {
    if (recurrence == null) {
      return null;
    }
    return recurrence.every() == Recurrence.Every.DAYS
        ? first.plusDays((long) windows * recurrence.days())
        : first.plusMonths((long) windows * recurrence.every().months());
  }
}
