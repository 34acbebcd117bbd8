package io.zhiben.reporting.duty;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Closes windows of duties on the day after their last day. In one replica; where two do it for a
 * moment, the key of a row lets it be there once.
 */
@ApplicationScoped
class DutySweep {
  private static final Duration POLL = Duration.ofMinutes(30);

  private final DutyClosing closing;
  private final UnitClosing units;
  private final Clock clock;
  private final Lease lease;
  private LeaderLoop loop;

  DutySweep(DutyClosing closing, UnitClosing units, Clock clock, Lease lease) {
    this.closing = closing;
    this.units = units;
    this.clock = clock;
    this.lease = lease;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("duty-windows", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean step() {
    LocalDate today = LocalDate.now(clock);
    CurrentCaller.runAs(
        Caller.system(),
        () -> {
          closing.closeAll(today);
          units.closeAll(today);
        });
    return false;
  }
}
