package io.zhiben.reporting.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at the change sequence once a second for all who watch, and at once when this replica wrote
 * something itself.
 */
@ApplicationScoped
public class ChangeWatch {
  private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
  private static final long EVERY_MILLIS = 1000;

  /** The portal gives a connection up after 90 seconds of silence; others after a minute. */
  private static final Duration BEAT = Duration.ofSeconds(25);

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final BroadcastProcessor<Long> news = BroadcastProcessor.create();
  private final ChangeSequence sequence;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private volatile long seen = -1;

  ChangeWatch(ChangeSequence sequence) {
    this.sequence = sequence;
  }

  void start(@Observes StartupEvent event) {
    timer.scheduleWithFixedDelay(this::read, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
    news.onComplete();
  }

  /** Asks for a look now. */
  void look() {
    timer.execute(this::read);
  }

  /**
   * The sequence now, and then each newer one; a slow watcher misses some and still gets the last.
   */
  Multi<Long> watch() {
    return ChangeStream.of(() -> seen, news, BEAT, LIFE);
  }

  private void read() {
    try {
      long current = sequence.current();
      if (current != seen) {
        seen = current;
        news.onNext(current);
      }
    } catch (RuntimeException e) {
      LOG.debugf("the change sequence could not be read: %s", e);
    }
  }
}
