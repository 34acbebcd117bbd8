package io.zhiben.reporting.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Erases the bytes of files that were taken away. */
@ApplicationScoped
class EvidenceSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 100;

  private final EvidenceFiles files;
  private final Lease lease;
  private LeaderLoop loop;

  EvidenceSweep(EvidenceFiles files, Lease lease) {
    this.files = files;
    this.lease = lease;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("evidence-files", lease, POLL, () -> files.erase(PORTION) >= PORTION);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
