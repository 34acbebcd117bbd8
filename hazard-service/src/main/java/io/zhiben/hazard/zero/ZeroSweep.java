package io.zhiben.hazard.zero;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Looks at all towns again and again, in one replica. */
@ApplicationScoped
class ZeroSweep {
  private static final Duration POLL = Duration.ofMinutes(10);

  private final ZeroDesk desk;
  private final Lease lease;
  private final Clock clock;
  private LeaderLoop loop;

  ZeroSweep(ZeroDesk desk, Lease lease, Clock clock) {
    this.desk = desk;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("dynamic-zero", lease, POLL, this::look);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean look() {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          LocalDate today = LocalDate.now(clock);
          desk.towns().forEach(town -> desk.look(town, today));
          return false;
        });
  }
}
