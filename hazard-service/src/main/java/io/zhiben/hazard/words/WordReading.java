package io.zhiben.hazard.words;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Reads new hazards into the index, on one replica: little at a time while reports rush in, so that
 * they don't share the machine with their index, which catches up afterwards.
 */
@ApplicationScoped
class WordReading {
  private static final Duration POLL = Duration.ofMillis(1500);

  private final LeaderLoop loop;
  private final ReadingPace pace = new ReadingPace(System.nanoTime());

  WordReading(Lease lease, WordReader reader) {
    this.loop =
        new LeaderLoop(
            "hazard-words",
            lease,
            POLL,
            () -> {
              reader.read(pace.next(reader.waiting(), System.nanoTime()));
              return pace.goesOn();
            });
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
