package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.task.TaskCommands.WorkStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps a task's own steps and lays them backwards from its last day. */
@ApplicationScoped
class TaskSchedule {
  private final PlanReach reach;
  private final TaskBook book;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  TaskSchedule(
      PlanReach reach,
      TaskBook book,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.reach = reach;
    this.book = book;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A task backwards from its last day.
   *
   * @param version of its own steps; 0 while nobody wrote any
   * @param dueOn the next last day that isn't done; of what recurs, that of the present window
   * @param late whether a slot lies in the past, so that the day isn't to be kept as it stands
   * @param editable whether the caller may write its steps
   */
  @Schema(name = "PlanTaskSchedule")
  record Schedule(
      String task,
      long version,
      LocalDate dueOn,
      boolean late,
      boolean editable,
      List<WorkStep> steps,
      List<NamedSlot> slots) {}

  @Schema(name = "PlanTaskNamedSlot")
  record NamedSlot(String title, Backward.Slot slot) {}

  @Transactional
  Schedule get(String planId, String task, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return schedule(require(planId, task, today), task, today, locale);
  }

  @Transactional
  Schedule write(String planId, String task, List<WorkStep> steps, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    ReachedPlan plan = require(planId, task, today);
    if (!mayWrite(plan, task)) {
      throw Problem.of(TaskError.TASK_NOT_YOURS);
    }
    database.update(
        "insert into task_schedule (plan_id, task_id, version) values (?, ?, 0)"
            + " on duplicate key update version = version",
        planId,
        task);
    database.query(
        "select 1 from task_schedule where plan_id = ? and task_id = ? for update",
        row -> 1,
        planId,
        task);
    preconditions.requireMatch(version(planId, task));
    List<WorkStep> before = steps(planId).getOrDefault(task, List.of());
    database.update("delete from task_step where plan_id = ? and task_id = ?", planId, task);
    for (int i = 0; i < steps.size(); i++) {
      database.update(
          "insert into task_step (plan_id, task_id, no, title, days) values (?, ?, ?, ?, ?)",
          planId,
          task,
          i + 1,
          steps.get(i).title().strip(),
          steps.get(i).days());
    }
    database.update(
        "update task_schedule set version = version + 1 where plan_id = ? and task_id = ?",
        planId,
        task);
    audit.record(
        "task.steps", "PlanTaskSteps", planId + "/" + task, plan.pack().region(), before, steps);
    return schedule(plan, task, today, locale);
  }

  private ReachedPlan require(String planId, String task, LocalDate today) {
    ReachedPlan plan = reach.require(planId, today);
    PlanTask found = book.requireTask(plan, task);
    boolean seen = Occurrences.of(plan.pack(), found).stream().anyMatch(plan::sees);
    if (!seen) {
      throw Problem.notFound();
    }
    return plan;
  }

  private boolean mayWrite(ReachedPlan plan, String task) {
    return plan.isOffice() || plan.actsForAny(book.requireTask(plan, task).lead());
  }

  private Schedule schedule(ReachedPlan plan, String task, LocalDate today, Locale locale) {
    String planId = plan.pack().id();
    Map<String, List<WorkStep>> steps = steps(planId);
    Map<String, Backward.Work> works = works(plan, steps, today);
    List<Backward.Slot> slots =
        works.containsKey(task) ? Backward.of(task, works, today) : List.of();
    return new Schedule(
        task,
        version(planId, task),
        works.containsKey(task) ? works.get(task).dueOn() : null,
        slots.stream().anyMatch(Backward.Slot::past),
        mayWrite(plan, task),
        steps.getOrDefault(task, List.of()),
        slots.stream()
            .map(
                slot -> new NamedSlot(book.requireTask(plan, slot.task()).title().in(locale), slot))
            .toList());
  }

  /** Every task with its next day that isn't done, or its last where all are. */
  private Map<String, Backward.Work> works(
      ReachedPlan plan, Map<String, List<WorkStep>> steps, LocalDate today) {
    // a task before may be led by units that the caller doesn't see; of them he learns days only
    ReachedPlan whole = new ReachedPlan(plan.plan(), plan.caller(), true, plan.own());
    Map<String, List<Item>> items = new HashMap<>();
    for (Item item : book.all(whole, today)) {
      items.computeIfAbsent(item.owed().task().id(), id -> new ArrayList<>()).add(item);
    }
    Map<String, Backward.Work> works = new HashMap<>();
    items.forEach((id, those) -> {
      Item next =
          those.stream()
              .filter(item -> !item.state().isDone())
              .min(Item.BY_DAY)
              .orElseGet(() -> those.stream().max(Item.BY_DAY).orElseThrow());
      works.put(
          id,
          new Backward.Work(
              id,
              next.owed().dueOn(),
              next.state().isDone(),
              next.owed().task().after(),
              steps.getOrDefault(id, List.of())));
    });
    return works;
  }

  private long version(String plan, String task) {
    return Sql.of("select version from task_schedule where plan_id = ? and task_id = ?", plan, task)
        .list(database, row -> row.getLong(1))
        .stream()
        .findFirst()
        .orElse(0L);
  }

  private Map<String, List<WorkStep>> steps(String plan) {
    Map<String, List<WorkStep>> steps = new HashMap<>();
    Sql.of(
            "select task_id, title, days from task_step where plan_id = ? order by task_id, no",
            plan)
        .list(
            database,
            row -> Map.entry(row.getString(1), new WorkStep(row.getString(2), row.getInt(3))))
        .forEach(one ->
            steps.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return steps;
  }
}
