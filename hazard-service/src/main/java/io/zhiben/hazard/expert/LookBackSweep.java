package io.zhiben.hazard.expert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Opens look-backs by itself, whatever brought the major hazard up: a report of a visit may come
 * after the hazard, and a grading long after the finding. Runs in one replica, a portion of
 * enterprises at a time.
 */
@ApplicationScoped
class LookBackSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private final LookBackOpening opening;
  private final Lease lease;
  private LeaderLoop loop;
  private UUID after = FIRST;

  LookBackSweep(LookBackOpening opening, Lease lease) {
    this.opening = opening;
    this.lease = lease;
  }

  /**
   * How far a portion came.
   *
   * @param last the last enterprise looked at; null at the end
   */
  record Progress(UUID last, int opened) {}

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("expert-look-backs", lease, POLL, this::goOn);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean goOn() {
    Progress progress = step(after);
    after = progress.last() == null ? FIRST : progress.last();
    return progress.last() != null;
  }

  /** Looks at the enterprises behind that one. */
  Progress step(UUID behind) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          List<UUID> enterprises = opening.enterprises(behind, PORTION);
          if (enterprises.isEmpty()) {
            return new Progress(null, 0);
          }
          int opened = 0;
          for (LookBackPolicy.Candidate candidate : opening.candidates(enterprises)) {
            opened += opening.open(candidate) ? 1 : 0;
          }
          boolean end = enterprises.size() < PORTION;
          return new Progress(end ? null : enterprises.getLast(), opened);
        });
  }
}
