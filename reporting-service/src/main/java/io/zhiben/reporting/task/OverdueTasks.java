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
import java.util.List;
import java.util.Set;

/** What is late of a plan's tasks, for its periodic reports: the longest first. */
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
        .limit(MOST_ROWS)
        .map(item -> row(item, asOf))
        .toList();
  }

  private boolean isWithin(PlanPack plan, Item item, Reach reach) {
    return places.placeOf(plan, item.owed().unit()).isWithin(reach.region().code());
  }

  private static List<String> row(Item item, LocalDate asOf) {
    Occurrence owed = item.owed();
    return List.of(
        owed.task().title().zh(),
        owed.unit().title().zh(),
        owed.dueOn().toString(),
        String.valueOf(ChronoUnit.DAYS.between(owed.dueOn(), asOf)));
  }
}
