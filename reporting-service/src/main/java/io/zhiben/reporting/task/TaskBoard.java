package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanTask;
import io.zhiben.plans.Title;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.task.TaskViews.Day;
import io.zhiben.reporting.task.TaskViews.Label;
import io.zhiben.reporting.task.TaskViews.Line;
import io.zhiben.reporting.task.TaskViews.Overview;
import io.zhiben.reporting.task.TaskViews.StateCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The board, the calendar and what the board can be narrowed by. */
@ApplicationScoped
class TaskBoard {
  private static final int SHOWN_A_DAY = 30;

  private final PlanReach reach;
  private final TaskBook book;
  private final TaskLines lines;

  TaskBoard(PlanReach reach, TaskBook book, TaskLines lines) {
    this.reach = reach;
    this.book = book;
    this.lines = lines;
  }

  /** The caller's own unit first, then by day. */
  @Transactional
  Page<Line> list(
      String planId, TaskFilter filter, LocalDate asOf, PageRequest page, Locale locale) {
    int number = page.page() == null ? 0 : page.page();
    if (page.after() != null || page.sort() != null && !page.sort().isBlank()) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, page.after() != null ? "after" : "sort");
    }
    ReachedPlan plan = reach.require(planId, asOf);
    String own = plan.ownUnit();
    List<Item> found =
        shown(plan, filter, asOf)
            .filter(item -> filter.state == null || filter.state == item.state())
            .sorted(
                Comparator.comparing((Item item) -> !TaskFilter.isOf(item.owed(), own))
                    .thenComparing(Item.BY_DAY))
            .toList();
    List<Line> items =
        found.stream()
            .skip((long) number * page.limit())
            .limit(page.limit())
            .map(item -> lines.line(plan, item, asOf, own, locale))
            .toList();
    return new Page<>(items, found.size(), true, null);
  }

  @Transactional
  Overview overview(String planId, TaskFilter filter, LocalDate asOf, Locale locale) {
    ReachedPlan plan = reach.require(planId, asOf);
    PlanPack pack = plan.pack();
    Map<TaskState, Long> counts =
        shown(plan, filter, asOf)
            .collect(Collectors.groupingBy(Item::state, Collectors.counting()));
    return new Overview(
        asOf,
        plan.ownUnit(),
        plan.isOffice(),
        Arrays.stream(TaskState.values())
            .map(state -> new StateCount(state, counts.getOrDefault(state, 0L)))
            .toList(),
        pack.units().stream()
            .filter(plan::sees)
            .map(unit -> label(unit.id(), unit.title(), locale))
            .toList(),
        pack.programmes().stream()
            .map(one -> label(String.valueOf(one.number()), one.title(), locale))
            .toList(),
        pack.stages().stream()
            .map(one -> label(String.valueOf(one.number()), one.title(), locale))
            .toList(),
        pack.dimensions().stream().map(one -> label(one.id(), one.title(), locale)).toList(),
        pack.policyMeasures().stream().map(one -> label(one.key(), one.title(), locale)).toList(),
        unserved(pack).stream().map(one -> label(one.key(), one.title(), locale)).toList());
  }

  /** The days of a month on which something falls due. */
  @Transactional
  List<Day> calendar(
      String planId, YearMonth month, TaskFilter filter, LocalDate asOf, Locale locale) {
    ReachedPlan plan = reach.require(planId, asOf);
    String own = plan.ownUnit();
    filter.dueFrom = month.atDay(1);
    filter.dueTo = month.atEndOfMonth();
    Map<LocalDate, List<Item>> days =
        shown(plan, filter, asOf)
            .sorted(Item.BY_DAY)
            .collect(
                Collectors.groupingBy(
                    item -> item.owed().dueOn(), TreeMap::new, Collectors.toList()));
    return days.entrySet().stream()
        .map(day ->
            new Day(
                day.getKey(),
                day.getValue().size(),
                (int) day.getValue().stream().filter(item -> !item.state().isDone()).count(),
                day.getValue().stream()
                    .limit(SHOWN_A_DAY)
                    .map(item -> lines.line(plan, item, asOf, own, locale))
                    .toList()))
        .toList();
  }

  private Stream<Item> shown(ReachedPlan plan, TaskFilter filter, LocalDate asOf) {
    String own = plan.ownUnit();
    return book.all(plan, asOf).stream()
        .filter(item -> filter.hasDays() || isThere(item, asOf))
        .filter(item -> filter.shows(item, own));
  }

  /** A window that is still to come isn't on the board, unless somebody began it before. */
  private static boolean isThere(Item item, LocalDate asOf) {
    return !item.owed().recurs() || item.row() != null || !item.owed().from().isAfter(asOf);
  }

  /** A set stands for its measures: it isn't left out where one of them is carried out. */
  static List<PlanPack.PolicyMeasure> unserved(PlanPack pack) {
    Set<String> served =
        pack.tasks().stream()
            .map(PlanTask::measures)
            .flatMap(List::stream)
            .flatMap(key -> Stream.of(key, key.split("/")[0]))
            .collect(Collectors.toSet());
    Set<String> whole =
        pack.tasks().stream()
            .flatMap(task -> task.measures().stream())
            .filter(key -> !key.contains("/"))
            .collect(Collectors.toSet());
    return pack.policyMeasures().stream()
        .filter(one -> !served.contains(one.key()) && !whole.contains(one.set()))
        .toList();
  }

  static Label label(String id, Title title, Locale locale) {
    return new Label(id, title.in(locale));
  }
}
