package io.zhiben.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries committed outbox rows to the broker: one leader among the replicas, woken by commits of its own process and by a
 * short poll for those of the others. A failing broker or database makes it wait and try again; it never gives up a row.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final String LEASE = "outbox-relay";
  private static final Duration LEASE_TIME = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 200;
  private static final long BACK_OFF_MILLIS = 1000;

  private final Semaphore wakeUps = new Semaphore(0);
  private final Lease lease;
  private final OutboxBatch batch;
  private final boolean enabled;
  private volatile Thread thread;

  OutboxRelay(
      Lease lease,
      OutboxBatch batch,
      @ConfigProperty(name = "zhiben.outbox.relay-enabled", defaultValue = "true") boolean enabled) {
    this.lease = lease;
    this.batch = batch;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    Thread running = thread;
    if (running != null) {
      thread = null;
      wake();
      running.join(TimeUnit.SECONDS.toMillis(10));
    }
  }

  /** Says that rows may be waiting. */
  void wake() {
    if (wakeUps.availablePermits() == 0) {
      wakeUps.release();
    }
  }

  private void run() {
    while (thread != null) {
      try {
        boolean more = lease.hold(LEASE, LEASE_TIME) && batch.send() == OutboxBatch.SIZE;
        if (!more) {
          pause(POLL_MILLIS);
        }
      } catch (RuntimeException e) {
        LOG.warnf("outbox relay waits after a failure: %s", rootMessage(e));
        pause(BACK_OFF_MILLIS);
      }
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> lease.release(LEASE));
    } catch (RuntimeException e) {
      LOG.debugf("lease was not given back: %s", rootMessage(e));
    }
  }

  private void pause(long millis) {
    try {
      wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS);
      wakeUps.drainPermits();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thread = null;
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }
}
