package io.zhiben.reporting.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Asks everybody who knows of something that waits; one replica does. One that fails doesn't keep
 * the others from being asked.
 */
@ApplicationScoped
class ReminderSweep {
  private static final Logger LOG = Logger.getLogger(ReminderSweep.class);
  private static final Duration POLL = Duration.ofMinutes(5);

  private record Round(LocalDate day, Instant at) {
    boolean isFresh(ReminderSource source, LocalDate today, Instant now) {
      return day.equals(today) && at.plus(source.every()).isAfter(now);
    }
  }

  private final Instance<ReminderSource> sources;
  private final Lease lease;
  private final Clock clock;
  private final Map<String, Round> rounds = new HashMap<>();
  private LeaderLoop loop;

  ReminderSweep(@Any Instance<ReminderSource> sources, Lease lease, Clock clock) {
    this.sources = sources;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("inbox-reminders", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One source a step, so that the lease is looked at between them; whether more are waiting. */
  boolean step() {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    for (ReminderSource source : sources) {
      Round last = rounds.get(source.name());
      if (last == null || !last.isFresh(source, today, now)) {
        rounds.put(source.name(), new Round(today, now));
        ask(source, today);
        return true;
      }
    }
    return false;
  }

  private static void ask(ReminderSource source, LocalDate today) {
    try {
      CurrentCaller.runAs(Caller.system(), () -> source.remind(today));
    } catch (RuntimeException e) {
      LOG.warnf("reminders of %s wait for the next round: %s", source.name(), e);
    }
  }
}
