package io.zhiben.hazard.words;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Reads new hazards into the index every second, on one replica: not more than a portion, so that a
 * rush of reports doesn't share the machine with its index, which catches up afterwards.
 */
@ApplicationScoped
class WordReading {
  private static final Duration POLL = Duration.ofMillis(1500);

  private final LeaderLoop loop;

  WordReading(Lease lease, WordReader reader) {
    this.loop =
        new LeaderLoop(
            "hazard-words",
            lease,
            POLL,
            () -> {
              reader.read();
              return false;
            });
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
