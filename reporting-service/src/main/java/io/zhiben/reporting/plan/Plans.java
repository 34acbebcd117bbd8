package io.zhiben.reporting.plan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The plans in hand, of any day: read from the files when the service starts, and looked for anew
 * every second, so that a version that was issued at another replica counts here too.
 */
@ApplicationScoped
public class Plans {
  private static final Logger LOG = Logger.getLogger(Plans.class);
  private static final long EVERY_MILLIS = 1000;

  private final PlanSources sources;
  private final PlanStore store;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private volatile Held held = new Held("", null, List.of());

  Plans(PlanSources sources, PlanStore store, Clock clock) {
    this.sources = sources;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param day on which the rules of the tenants were looked at last
   */
  private record Held(String stamp, LocalDate day, List<IssuedPlan> versions) {}

  void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
    CurrentCaller.runAs(Caller.system(), this::reload);
    timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  /** Reads the packs again; each changed one gets a new version. */
  public void reload() {
    sources.texts().forEach(store::keep);
    refresh();
  }

  /** Takes over what was issued meanwhile, here or elsewhere. */
  public synchronized void refresh() {
    String stamp = store.stamp();
    LocalDate today = LocalDate.now(clock);
    held = new Held(stamp, today, store.all());
    // a version that was issued beforehand comes into force by the day alone
    store.publish(stored());
  }

  private void look() {
    try {
      CurrentCaller.runAs(
          Caller.system(),
          () -> {
            if (!store.stamp().equals(held.stamp()) || !LocalDate.now(clock).equals(held.day())) {
              refresh();
            }
          });
    } catch (RuntimeException e) {
      LOG.debugf("the versions of plans could not be read: %s", e);
    }
  }

  /** One version of each plan: that of today. */
  public List<StoredPlan> stored() {
    return inForce(LocalDate.now(clock));
  }

  /** One version of each plan: that which was, or will be, in force on that day. */
  public List<StoredPlan> inForce(LocalDate day) {
    return IssuedPlan.inForce(held.versions(), day);
  }

  /** The version of a plan that was, or will be, in force on that day; empty where none is. */
  public Optional<StoredPlan> find(String planId, LocalDate day) {
    return inForce(day).stream().filter(plan -> plan.pack().id().equals(planId)).findFirst();
  }

  /** The versions of a plan that were, are or will be in force, in the order of their issue. */
  public List<StoredPlan> versions(String planId) {
    return held.versions().stream()
        .map(IssuedPlan::plan)
        .filter(plan -> plan.pack().id().equals(planId))
        .toList();
  }

  /** Whether it is the plan that answers for its tenant on that day. */
  public boolean answers(String planId, LocalDate day) {
    return PlanTerms.inForce(packs(day), day).stream().anyMatch(pack -> pack.id().equals(planId));
  }

  /** That version of a plan; empty where it was never issued. */
  public Optional<StoredPlan> version(String planId, long version) {
    return held.versions().stream()
        .map(IssuedPlan::plan)
        .filter(plan -> plan.version() == version && plan.pack().id().equals(planId))
        .findFirst();
  }

  List<PlanPack> packs(LocalDate day) {
    return inForce(day).stream().map(StoredPlan::pack).toList();
  }
}
