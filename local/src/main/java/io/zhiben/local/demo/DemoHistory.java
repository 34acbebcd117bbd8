package io.zhiben.local.demo;

import io.zhiben.local.Endpoints;
import io.zhiben.local.Tokens;
import io.zhiben.local.demo.DemoWorld.Day;
import io.zhiben.local.server.Progress;
import io.zhiben.local.suite.Suite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets the tenants live from their first day to today. */
public final class DemoHistory {
  private final DemoWorld world;
  private final DemoClock clock;
  private final Progress progress;

  public DemoHistory(DemoClock clock, Progress progress) {
    this.world = DemoWorld.load();
    this.clock = clock;
    this.progress = progress;
  }

  private List<Day> days() {
    return world.days(LocalDate.now(DemoClock.ZONE));
  }

  /** Sets the clock to the first day, before anything of the suite starts. */
  public void begin() {
    clock.set(days().getFirst().date());
  }

  /** Lives through all days; afterwards the clock shows the machine's time. */
  public void live(Suite suite, Endpoints endpoints, Path repository) throws InterruptedException {
    DemoApi api = new DemoApi(suite::url, new Tokens(endpoints));
    List<DemoTenant> tenants =
        world.tenants().stream().map(one -> new DemoTenant(one, api, repository)).toList();
    int year = 0;
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Day day : days()) {
        if (day.date().getYear() != year) {
          year = day.date().getYear();
          progress.say("The demo world lives in " + year);
        }
        clock.set(day.date());
        together(pool, tenants, day);
      }
    } finally {
      clock.release();
    }
    progress.say("The demo world has lived up to today: " + api.done() + " things were done");
    api.refused().forEach((what, times) -> progress.say("  refused " + times + " times: " + what));
  }

  /** The tenants of a day live side by side; the day ends when all are done. */
  private static void together(ExecutorService pool, List<DemoTenant> tenants, Day day)
      throws InterruptedException {
    List<Future<?>> lives = new ArrayList<>();
    tenants.forEach(tenant -> lives.add(pool.submit(() -> tenant.live(day))));
    for (Future<?> life : lives) {
      try {
        life.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException failure
            ? failure
            : new IllegalStateException(e.getCause());
      }
    }
  }
}
