package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** How tasks stand by the year in which they fall due, for the yearly lists of posts. */
@ApplicationScoped
public class TaskYears {
  private final TaskBook book;

  TaskYears(TaskBook book) {
    this.book = book;
  }

  /** All items of a plan, to be asked by task and year. */
  public static final class Year {
    private final List<Item> items;

    private Year(List<Item> items) {
      this.items = items;
    }

    /** How many items of the task that fall due in that year aren't done. */
    public int open(String task, int year) {
      return (int)
          items.stream()
              .filter(item -> item.owed().task().id().equals(task))
              .filter(item -> item.owed().dueOn().getYear() == year)
              .filter(item -> !item.state().isDone())
              .count();
    }
  }

  /** As it stands on the day; of every unit, whatever the caller sees of the others. */
  public Year of(ReachedPlan plan, LocalDate asOf) {
    return new Year(book.all(new ReachedPlan(plan.plan(), plan.caller(), true, plan.own()), asOf));
  }

  /** Whether the plan asks for something of the task in that year. */
  public boolean fallsDueIn(PlanPack plan, PlanTask task, int year) {
    return Occurrences.of(plan, task).stream().anyMatch(owed -> owed.dueOn().getYear() == year);
  }
}
