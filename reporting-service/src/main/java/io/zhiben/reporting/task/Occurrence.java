package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanTask;
import java.time.LocalDate;

/**
 * What one unit owes once: a task, in one window where it recurs.
 *
 * @param unit that leads it
 * @param window first day of the window, or {@link #ONCE}
 * @param from the day from which it can be done
 * @param dueOn its last day
 */
public record Occurrence(
    PlanTask task, PlanPack.Unit unit, String window, LocalDate from, LocalDate dueOn) {
  /** The window of what doesn't recur. */
  public static final String ONCE = "once";

  /** What tells it from all others of its plan. */
  record Key(String task, String unit, String window) {}

  Key key() {
    return new Key(task.id(), unit.id(), window);
  }

  boolean recurs() {
    return task.every() != null;
  }
}
