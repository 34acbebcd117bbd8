package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.query.ListedTable;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is late of a plan's tasks, for its periodic reports: the longest first, each with the units
 * that are late with it.
 */
@ApplicationScoped
class OverdueTasks implements ListedTable {
  private final TaskBook book;
  private final PlanReach places;

  OverdueTasks(TaskBook book, PlanReach places) {
    this.book = book;
    this.places = places;
  }

  @Override
  public ReportRule.Section.Listed kind() {
    return ReportRule.Section.Listed.OVERDUE_TASKS;
  }

  @Override
  public List<Title> columns() {
    return List.of(
        new Title("任务", "Task"),
        new Title("牵头单位", "Leading unit"),
        new Title("完成时限", "Last day"),
        new Title("逾期天数", "Days late"));
  }

  @Override
  public List<List<String>> rows(PlanPack plan, PlanPack.Unit unit, Reach reach, LocalDate asOf) {
    ReachedPlan whole = new ReachedPlan(new StoredPlan(plan, 0), Caller.system(), true, Set.of());
    return book.all(whole, asOf).stream()
        .filter(item -> item.state() == TaskState.OVERDUE)
        .filter(item -> unit == null || unit.id().equals(item.owed().unit().id()))
        .filter(item -> isWithin(plan, item, reach))
        .sorted(Item.BY_DAY)
        .map(Item::owed)
        .collect(Collectors.groupingBy(Late::of, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .limit(MOST_ROWS)
        .map(late -> row(late.getKey(), late.getValue(), asOf))
        .toList();
  }

  /** What units owe together: readers look for the task, and dozens may be late with one. */
  private record Late(String task, LocalDate dueOn) {
    static Late of(Occurrence owed) {
      return new Late(owed.task().id(), owed.dueOn());
    }
  }

  private boolean isWithin(PlanPack plan, Item item, Reach reach) {
    return places.placeOf(plan, item.owed().unit()).isWithin(reach.region().code());
  }

  private static List<String> row(Late late, List<Occurrence> owed, LocalDate asOf) {
    return List.of(
        owed.getFirst().task().title().zh(),
        owed.stream()
            .map(one -> one.unit().title().zh())
            .distinct()
            .collect(Collectors.joining("、")),
        late.dueOn().toString(),
        String.valueOf(ChronoUnit.DAYS.between(late.dueOn(), asOf)));
  }
}
