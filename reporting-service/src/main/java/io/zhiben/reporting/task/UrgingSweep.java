package io.zhiben.reporting.task;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes letters about what is late by as many days as the plan's office decided; a person sends
 * them. Each turn of an item is proposed once: where two replicas look at the same time, the row of
 * the second is refused by its key.
 */
@ApplicationScoped
class UrgingSweep {
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final PlanReach reach;
  private final TaskBook book;
  private final TaskSettings settings;
  private final Urgings urgings;
  private final Lease lease;
  private final Clock clock;
  @Inject UrgingSweep self;
  private LeaderLoop loop;

  UrgingSweep(
      PlanReach reach,
      TaskBook book,
      TaskSettings settings,
      Urgings urgings,
      Lease lease,
      Clock clock) {
    this.reach = reach;
    this.book = book;
    this.settings = settings;
    this.urgings = urgings;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop =
        new LeaderLoop(
            "task-urging",
            lease,
            PAUSE,
            () -> {
              CurrentCaller.runAs(Caller.system(), () -> self.look(LocalDate.now(clock)));
              return false;
            });
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Proposes what is to be proposed on that day; the number of new proposals. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int look(LocalDate today) {
    int proposed = 0;
    for (ReachedPlan plan : reach.all(today)) {
      if (plan.pack().period().contains(today)) {
        int days = settings.of(plan.pack().id()).urgeAfterDays();
        for (Item item : newestLate(book.all(plan, today), days, today)) {
          proposed += propose(plan, item, days, today);
        }
      }
    }
    return proposed;
  }

  /**
   * Of each task and unit only the newest window: whoever is late with many gets one letter, not a
   * pile of them.
   */
  static Collection<Item> newestLate(List<Item> items, int days, LocalDate today) {
    Map<List<String>, Item> newest = new LinkedHashMap<>();
    for (Item item : items) {
      if (item.state() == TaskState.OVERDUE && !item.owed().dueOn().plusDays(days).isAfter(today)) {
        newest.merge(
            List.of(item.owed().task().id(), item.owed().unit().id()),
            item,
            (one, other) -> one.owed().dueOn().isAfter(other.owed().dueOn()) ? one : other);
      }
    }
    return newest.values();
  }

  private int propose(ReachedPlan plan, Item item, int days, LocalDate today) {
    String id = plan.pack().id();
    List<UrgingRow> before = urgings.of(id, item.owed().key());
    boolean rests =
        before.stream()
            .anyMatch(row -> row.state().isLive() || row.endedOn().plusDays(days).isAfter(today));
    if (rests) {
      return 0;
    }
    Place place = reach.placeOf(plan.pack(), item.owed().unit());
    return urgings.add(place, id, item.owed().key(), before.size() + 1, today) == null ? 0 : 1;
  }
}
