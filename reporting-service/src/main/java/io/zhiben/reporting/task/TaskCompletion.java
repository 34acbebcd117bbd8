package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.task.CompletionView.Completion;
import io.zhiben.reporting.task.CompletionView.Group;
import io.zhiben.reporting.task.CompletionView.Share;
import io.zhiben.reporting.task.TaskViews.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Completion by programme, stage, dimension and unit, as on a day. */
@ApplicationScoped
class TaskCompletion {
  private final PlanReach reach;
  private final TaskBook book;

  TaskCompletion(PlanReach reach, TaskBook book) {
    this.reach = reach;
    this.book = book;
  }

  @Transactional
  Completion of(String planId, LocalDate asOf, Locale locale) {
    ReachedPlan plan = reach.require(planId, asOf);
    PlanPack pack = plan.pack();
    List<Item> items = book.all(plan, asOf);
    return new Completion(
        asOf,
        group(null, items, asOf),
        groups(items, asOf, labels(pack, Kind.PROGRAMME, locale), Kind.PROGRAMME::of),
        groups(items, asOf, labels(pack, Kind.STAGE, locale), Kind.STAGE::of),
        groups(items, asOf, labels(pack, Kind.DIMENSION, locale), Kind.DIMENSION::of),
        groups(items, asOf, labels(pack, Kind.UNIT, locale), Kind.UNIT::of));
  }

  /** By what items are put together. */
  enum Kind {
    PROGRAMME(item -> item.owed().task().programme()),
    STAGE(item -> item.owed().task().stage()),
    DIMENSION(item -> item.owed().task().dimension()),
    UNIT(item -> item.owed().unit().id());

    private final Function<Item, Object> key;

    Kind(Function<Item, Object> key) {
      this.key = key;
    }

    String of(Item item) {
      return Objects.toString(key.apply(item), null);
    }
  }

  private static Map<String, Label> labels(PlanPack pack, Kind kind, Locale locale) {
    List<Label> labels =
        switch (kind) {
          case PROGRAMME ->
              pack.programmes().stream()
                  .map(one -> TaskBoard.label(String.valueOf(one.number()), one.title(), locale))
                  .toList();
          case STAGE ->
              pack.stages().stream()
                  .map(one -> TaskBoard.label(String.valueOf(one.number()), one.title(), locale))
                  .toList();
          case DIMENSION ->
              pack.dimensions().stream()
                  .map(one -> TaskBoard.label(one.id(), one.title(), locale))
                  .toList();
          case UNIT ->
              pack.units().stream()
                  .map(one -> TaskBoard.label(one.id(), one.title(), locale))
                  .toList();
        };
    Map<String, Label> byId = new LinkedHashMap<>();
    labels.forEach(label -> byId.put(label.id(), label));
    return byId;
  }

  /** In the plan's order; groups without any item are left out, what stands in none comes last. */
  static List<Group> groups(
      List<Item> items, LocalDate asOf, Map<String, Label> labels, Function<Item, String> key) {
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<String, Label> label : labels.entrySet()) {
      List<Item> those =
          items.stream().filter(item -> label.getKey().equals(key.apply(item))).toList();
      if (!those.isEmpty()) {
        groups.add(group(label.getValue(), those, asOf));
      }
    }
    List<Item> rest = items.stream().filter(item -> key.apply(item) == null).toList();
    if (!rest.isEmpty() && !groups.isEmpty()) {
      groups.add(group(null, rest, asOf));
    }
    return groups;
  }

  static Group group(Label label, List<Item> items, LocalDate asOf) {
    List<Item> due = items.stream().filter(item -> !item.owed().dueOn().isAfter(asOf)).toList();
    return new Group(
        label,
        Share.of(done(due), due.size()),
        Share.of(done(items), items.size()),
        items.stream().filter(item -> item.state() == TaskState.OVERDUE).count(),
        items.stream().filter(item -> item.state() == TaskState.LATE_DONE).count());
  }

  private static long done(List<Item> items) {
    return items.stream().filter(item -> item.state().isDone()).count();
  }
}
