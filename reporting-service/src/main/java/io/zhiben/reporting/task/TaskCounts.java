package io.zhiben.reporting.task;

import io.zhiben.platform.access.Caller;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Items of a plan's tasks as things that formulas count ({@code Things.TASKS}). It knows no scope:
 * who asks has made sure that the plan is within the asker's.
 */
@ApplicationScoped
public class TaskCounts {
  private final TaskBook book;

  TaskCounts(TaskBook book) {
    this.book = book;
  }

  /**
   * One item.
   *
   * @param dueOn its last day
   * @param doneOn the day on which the office confirmed it; null where it wasn't by then
   * @param late handed in after its last day
   * @param overdue its last day has passed, and it is neither done nor handed in
   */
  public record Counted(
      String unit,
      Integer programme,
      Integer stage,
      String dimension,
      String task,
      LocalDate dueOn,
      LocalDate doneOn,
      boolean late,
      boolean overdue) {
    public boolean done() {
      return doneOn != null;
    }
  }

  /** What falls due from one day to another, both included, as it stood on a day. */
  public List<Counted> dueBetween(
      StoredPlan plan, LocalDate from, LocalDate to, LocalDate asOf) {
    ReachedPlan whole = new ReachedPlan(plan, false, Caller.system(), true, Set.of());
    return book.all(whole, asOf).stream()
        .filter(item -> item.isDueIn(from, to))
        .map(TaskCounts::counted)
        .toList();
  }

  private static Counted counted(Item item) {
    Occurrence owed = item.owed();
    return new Counted(
        owed.unit().id(),
        owed.task().programme(),
        owed.task().stage(),
        owed.task().dimension(),
        owed.task().id(),
        owed.dueOn(),
        item.state().isDone() ? item.row().confirmedOn() : null,
        item.state() == TaskState.LATE_DONE,
        item.state() == TaskState.OVERDUE);
  }
}
