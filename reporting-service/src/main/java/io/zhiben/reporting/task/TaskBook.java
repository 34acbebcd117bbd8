package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays what was done beside what the plan asks for. */
@ApplicationScoped
class TaskBook {
  private final TaskItems items;
  private final TaskSettings settings;

  TaskBook(TaskItems items, TaskSettings settings) {
    this.items = items;
    this.settings = settings;
  }

  /** Everything of the plan that the caller reaches, of its whole period. */
  List<Item> all(ReachedPlan plan, LocalDate asOf) {
    Map<Occurrence.Key, ItemRow> rows = items.of(plan.pack().id());
    Map<UUID, List<HandIns.Step>> steps =
        rows.values().stream().anyMatch(row -> HandIns.areAsked(row, asOf))
            ? items.handInsOf(plan.pack().id())
            : Map.of();
    int soon = settings.of(plan.pack().id()).soonDays();
    return Occurrences.of(plan.pack()).stream()
        .filter(plan::sees)
        .map(owed -> item(owed, HandIns.on(rows.get(owed.key()), steps, asOf), asOf, soon))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws Problem NOT_FOUND for what the plan doesn't ask, and for what the caller doesn't reach
   */
  Item require(ReachedPlan plan, Occurrence.Key key, LocalDate asOf) {
    Occurrence owed = owed(plan, key);
    ItemRow row = items.find(plan.pack().id(), key).orElse(null);
    return item(owed, row, asOf, settings.of(plan.pack().id()).soonDays());
  }

  /** The same, locked until the transaction ends. */
  Item requireForWriting(ReachedPlan plan, Occurrence.Key key, LocalDate asOf) {
    Occurrence owed = owed(plan, key);
    ItemRow row = items.findForWriting(plan.pack().id(), key).orElse(null);
    return item(owed, row, asOf, settings.of(plan.pack().id()).soonDays());
  }

  PlanTask requireTask(ReachedPlan plan, String task) {
    return plan.pack().tasks().stream()
        .filter(one -> one.id().equals(task))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private Occurrence owed(ReachedPlan plan, Occurrence.Key key) {
    return Occurrences.of(plan.pack(), requireTask(plan, key.task())).stream()
        .filter(one -> one.key().equals(key))
        .filter(plan::sees)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private static Item item(Occurrence owed, ItemRow row, LocalDate asOf, int soon) {
    return new Item(owed, row, TaskState.of(owed, row, asOf, soon));
  }
}
