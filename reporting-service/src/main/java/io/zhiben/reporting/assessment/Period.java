package io.zhiben.reporting.assessment;

import io.zhiben.plans.AssessmentScheme;
import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.duty.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A span that is assessed; both days included. */
record Period(LocalDate from, LocalDate to) {

  /** The periods of a plan that have begun by that day, the latest first. */
  static List<Period> of(PlanPack plan, LocalDate day) {
    AssessmentScheme scheme = plan.assessment();
    if (scheme == null) {
      return List.of();
    }
    LocalDate end = plan.period().to();
    if (scheme.every().cadence() == null) {
      return day.isBefore(plan.period().from())
          ? List.of()
          : List.of(new Period(plan.period().from(), end));
    }
    List<Period> periods = new ArrayList<>();
    Window window = Window.of(scheme.every().cadence(), plan.period().from());
    while (!window.from().isAfter(day) && !window.from().isAfter(end)) {
      periods.addFirst(new Period(window.from(), window.to()));
      window = window.next(scheme.every().cadence());
    }
    return periods;
  }

  /** The one that begins on that day. */
  static Optional<Period> starting(LocalDate from, PlanPack plan, LocalDate day) {
    return of(plan, day).stream().filter(period -> period.from().equals(from)).findFirst();
  }

  boolean isOver(LocalDate day) {
    return day.isAfter(to);
  }

  /** The day that its figures stand for. */
  LocalDate asOf(LocalDate today) {
    return isOver(today) ? to : today;
  }
}
