package io.zhiben.reporting.duty;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import io.zhiben.reporting.projection.ProjectionRebuild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Lets {@link TallyKeeping} do its work, in one replica. */
@ApplicationScoped
class TallySweep {
  private static final Duration POLL = Duration.ofSeconds(10);

  private final TallyKeeping keeping;
  private final ProjectionRebuild rebuild;
  private final Clock clock;
  private final Lease lease;
  private LeaderLoop loop;

  TallySweep(TallyKeeping keeping, ProjectionRebuild rebuild, Clock clock, Lease lease) {
    this.keeping = keeping;
    this.rebuild = rebuild;
    this.clock = clock;
    this.lease = lease;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("duty-tallies", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean step() {
    // while facts come in by the thousand, every number would be stale before it is written
    if (!rebuild.isRunning()) {
      CurrentCaller.runAs(Caller.system(), () -> keeping.keepAll(LocalDate.now(clock)));
    }
    return false;
  }
}
