package io.zhiben.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what has become due, every few seconds, on one replica. */
@ApplicationScoped
class AuditSealing {
  private static final Duration POLL = Duration.ofSeconds(2);

  private final LeaderLoop loop;
  private final boolean enabled;

  AuditSealing(
      Lease lease,
      AuditSealer sealer,
      @ConfigProperty(name = "zhiben.audit.sealing-enabled", defaultValue = "true")
          boolean enabled) {
    this.loop =
        new LeaderLoop("audit-sealing", lease, POLL, () -> sealer.seal() == AuditSealer.BATCH);
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      loop.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
