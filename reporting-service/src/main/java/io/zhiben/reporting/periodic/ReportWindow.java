package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.reporting.duty.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A span for which a report is owed once.
 *
 * @param from first day of the span
 * @param to last day of the span
 * @param dueOn last day for handing in; often before the span's own end (the 25th of its last
 *     month)
 */
record ReportWindow(LocalDate from, LocalDate to, LocalDate dueOn) {

  /** All windows of a rule within a plan's period, in order. */
  static List<ReportWindow> of(ReportRule rule, PlanPack.Period period, WorkingDays calendar) {
    if (rule.every().cadence() == null) {
      return List.of(new ReportWindow(period.from(), period.to(), rule.dueOn()));
    }
    List<ReportWindow> windows = new ArrayList<>();
    Window window = Window.of(rule.every().cadence(), period.from());
    while (!window.from().isAfter(period.to())) {
      LocalDate due = rule.due() == null ? window.to() : window.lastDay(rule.due(), calendar);
      if (rule.first() == null || !due.isBefore(rule.first())) {
        windows.add(new ReportWindow(window.from(), window.to(), due));
      }
      window = Window.of(rule.every().cadence(), window.to().plusDays(1));
    }
    return windows;
  }

  /** The window that begins on that day; empty where the rule has none such. */
  static Optional<ReportWindow> starting(
      LocalDate from, ReportRule rule, PlanPack.Period period, WorkingDays calendar) {
    return of(rule, period, calendar).stream()
        .filter(window -> window.from().equals(from))
        .findFirst();
  }

  boolean hasBegun(LocalDate day) {
    return !from.isAfter(day);
  }

  /** The day that figures stand for: the last one, or today while that is to come. */
  LocalDate figuresOn(LocalDate today) {
    return to.isAfter(today) ? today : to;
  }
}
