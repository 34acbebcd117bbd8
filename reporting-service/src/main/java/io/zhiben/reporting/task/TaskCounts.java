package io.zhiben.reporting.task;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.thing.Thing;
import io.zhiben.reporting.thing.ThingsSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Items of a plan's tasks as things that formulas count: each falls on its last day. It knows no
 * scope: who asks has made sure that the plan and the region are within the asker's.
 */
@ApplicationScoped
public class TaskCounts implements ThingsSource {
  private final TaskBook book;
  private final PlanReach reach;

  TaskCounts(TaskBook book, PlanReach reach) {
    this.book = book;
    this.reach = reach;
  }

  @Override
  public Things things() {
    return Things.TASKS;
  }

  @Override
  public List<Thing> until(PlanPack plan, RegionState region, LocalDate asOf) {
    return all(plan, asOf).stream()
        .filter(item -> item.isDueIn(null, asOf))
        .map(item -> thing(plan.id(), item, reach.placeOf(plan, item.owed().unit())))
        .filter(found -> found.place().isWithin(region.code()))
        .map(Placed::thing)
        .toList();
  }

  /** Those that fall due from one day to another, both included, as they stood on a day. */
  public List<Thing> dueBetween(PlanPack plan, LocalDate from, LocalDate to, LocalDate asOf) {
    return all(plan, asOf).stream()
        .filter(item -> item.isDueIn(from, to))
        .map(item -> thing(plan.id(), item, reach.placeOf(plan, item.owed().unit())).thing())
        .toList();
  }

  private List<Item> all(PlanPack plan, LocalDate asOf) {
    StoredPlan stored = new StoredPlan(plan, 0);
    return book.all(new ReachedPlan(stored, Caller.system(), true, Set.of()), asOf);
  }

  private record Placed(Thing thing, Place place) {}

  private static Placed thing(String planId, Item item, Place place) {
    Occurrence owed = item.owed();
    Map<String, Object> fields = new HashMap<>();
    fields.put("unit", owed.unit().id());
    fields.put("done", item.state().isDone());
    fields.put("overdue", item.state() == TaskState.OVERDUE);
    if (owed.task().programme() != null) {
      fields.put("programme", owed.task().programme());
    }
    if (owed.task().stage() != null) {
      fields.put("stage", owed.task().stage());
    }
    if (owed.task().dimension() != null) {
      fields.put("dimension", owed.task().dimension());
    }
    String id = String.join("/", owed.task().id(), owed.unit().id(), owed.window());
    return new Placed(
        new Thing(
            id,
            owed.dueOn(),
            place.code(),
            owed.task().title(),
            fields,
            String.join("/", planId, id)),
        place);
  }
}
