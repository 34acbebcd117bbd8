package io.zhiben.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries committed outbox rows to the broker: one leader among the replicas, woken by commits of
 * its own process and by a short poll for those of the others. It never gives up a row.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Duration POLL = Duration.ofMillis(200);

  /**
   * For each row of a portion that was not full the next one is gathered a millisecond longer, up
   * to this: in a rush few large portions cost less than many small ones, of which each takes
   * transactions here and with whoever takes it in. A single row waits for nothing.
   */
  private static final int LONGEST_GATHERING_MILLIS = 200;

  private final LeaderLoop loop;
  private final boolean enabled;

  OutboxRelay(
      Lease lease,
      OutboxBatch batch,
      @ConfigProperty(name = "zhiben.outbox.relay-enabled", defaultValue = "true")
          boolean enabled) {
    this.loop = new LeaderLoop("outbox-relay", lease, POLL, () -> sendAndGather(batch));
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

  private static boolean sendAndGather(OutboxBatch batch) {
    int rows = batch.send();
    if (rows == OutboxBatch.SIZE) {
      return true;
    }
    LockSupport.parkNanos(Duration.ofMillis(Math.min(rows, LONGEST_GATHERING_MILLIS)).toNanos());
    return false;
  }

  /** Says that rows may be waiting. */
  void wake() {
    loop.wake();
  }
}
