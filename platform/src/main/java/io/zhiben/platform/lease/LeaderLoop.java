package io.zhiben.platform.lease;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Work that one replica does at a time, step by step, in a thread of its own: woken by hand or by a
 * poll. A failing step makes the loop wait and try again; it never ends by itself.
 */
public final class LeaderLoop {
  private static final Logger LOG = Logger.getLogger(LeaderLoop.class);
  private static final Duration LEASE_TIME = Duration.ofSeconds(5);
  private static final Duration BACK_OFF = Duration.ofSeconds(1);

  /**
   * After a portion and before the next, so that what comes meanwhile is one portion and not many:
   * each costs transactions here and with whoever takes it in.
   */
  private static final Duration BREATH = Duration.ofMillis(100);

  private final Semaphore wakeUps = new Semaphore(0);
  private final String name;
  private final Lease lease;
  private final Duration poll;
  private final BooleanSupplier step;
  private volatile boolean running;
  private Thread thread;

  /**
   * @param name of the lease and the thread
   * @param poll how long the loop rests when nothing wakes it
   * @param step does one portion; true says that more may be waiting
   */
  public LeaderLoop(String name, Lease lease, Duration poll, BooleanSupplier step) {
    this.name = name;
    this.lease = lease;
    this.poll = poll;
    this.step = step;
  }

  public void start() {
    // said before the thread begins: it looks at once
    running = true;
    thread = Thread.ofPlatform().name(name).daemon().start(this::run);
  }

  /** Lets the step in hand end and gives the lease back. */
  public void stop() {
    if (!running) {
      return;
    }
    running = false;
    wake();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that work may be waiting. */
  public void wake() {
    if (wakeUps.availablePermits() == 0) {
      wakeUps.release();
    }
  }

  private void run() {
    while (running) {
      try {
        boolean more = lease.hold(name, LEASE_TIME) && step.getAsBoolean();
        if (!more) {
          breathe();
          rest(poll);
        }
      } catch (RuntimeException e) {
        LOG.warnf("%s waits after a failure: %s", name, root(e));
        rest(BACK_OFF);
      }
    }
    try {
      lease.release(name);
    } catch (RuntimeException e) {
      LOG.debugf("%s did not give its lease back: %s", name, root(e));
    }
  }

  private void breathe() {
    if (running) {
      LockSupport.parkNanos(BREATH.toNanos());
    }
  }

  private void rest(Duration time) {
    try {
      if (wakeUps.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
