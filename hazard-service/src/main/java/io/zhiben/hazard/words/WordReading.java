package io.zhiben.hazard.words;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Reads new hazards into the index every few seconds, on one replica. */
@ApplicationScoped
class WordReading {
  private static final Duration POLL = Duration.ofSeconds(3);

  private final LeaderLoop loop;

  WordReading(Lease lease, WordReader reader) {
    this.loop =
        new LeaderLoop("hazard-words", lease, POLL, () -> reader.read() == WordReader.PORTION);
  }

  void start(@Observes StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
