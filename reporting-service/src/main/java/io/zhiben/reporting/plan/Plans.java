package io.zhiben.reporting.plan;

import io.quarkus.runtime.StartupEvent;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;

/** The plans in hand: read, kept and published when the service starts. */
@ApplicationScoped
public class Plans {
  private final PlanSources sources;
  private final PlanStore store;
  private volatile List<StoredPlan> stored = List.of();

  Plans(PlanSources sources, PlanStore store) {
    this.sources = sources;
    this.store = store;
  }

  void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
    CurrentCaller.runAs(Caller.system(), this::reload);
  }

  /** Reads the packs again; each changed one gets a new version. */
  public void reload() {
    sources.texts().forEach(store::keep);
    stored = store.all();
  }

  /** Those in hand, in the order of their ids. */
  public List<StoredPlan> stored() {
    return stored;
  }

  List<PlanPack> packs() {
    return stored.stream().map(StoredPlan::pack).toList();
  }
}
