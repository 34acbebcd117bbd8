package io.zhiben.hazard.tally;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Adds the noted changes up every few seconds, on one replica. */
@ApplicationScoped
class TallyFolding {
  private static final Duration POLL = Duration.ofSeconds(2);

  private final LeaderLoop loop;

  TallyFolding(Lease lease, TallyFold fold) {
    this.loop = new LeaderLoop("hazard-tally", lease, POLL, () -> fold.fold() == TallyFold.PORTION);
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
