package io.zhiben.reporting.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at the numbers of all cities once a second for all who watch, and at once when this replica
 * wrote something itself; each watcher is told of his own city alone.
 */
@ApplicationScoped
public class ChangeWatch {
  private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
  private static final long EVERY_MILLIS = 1000;

  /** The portal gives a connection up after 90 seconds of silence; others after a minute. */
  private static final Duration BEAT = Duration.ofSeconds(25);

  private static final Duration LIFE = Duration.ofMinutes(10);

  /** Less than any number: nobody has looked yet. */
  private static final long NOT_LOOKED = -1;

  /** The numbers that are newer than before, by city. */
  private final BroadcastProcessor<Map<String, Long>> news = BroadcastProcessor.create();

  private final ChangeSequence sequence;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private volatile Map<String, Long> seen = Map.of();

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
   * The number of a city now, and then each newer one; a slow watcher misses some and still gets
   * the last.
   *
   * @param city its code; {@link ChangeSequence#ALL} for all together
   */
  Multi<Long> watch(String city) {
    return ChangeStream.of(
        () -> newest(city),
        news.select().where(newer -> newer.containsKey(city)).map(newer -> newer.get(city)),
        BEAT,
        LIFE);
  }

  private long newest(String city) {
    Map<String, Long> numbers = seen;
    return numbers.isEmpty() ? NOT_LOOKED : ChangeSequence.numberOf(numbers, city);
  }

  private void read() {
    try {
      Map<String, Long> current = sequence.current();
      Map<String, Long> newer = new HashMap<>(current);
      newer.entrySet().removeAll(seen.entrySet());
      if (!newer.isEmpty()) {
        seen = current;
        news.onNext(newer);
      }
    } catch (RuntimeException e) {
      LOG.debugf("the change sequence could not be read: %s", e);
    }
  }
}
