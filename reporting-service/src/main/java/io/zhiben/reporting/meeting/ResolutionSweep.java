package io.zhiben.reporting.meeting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells owners of resolutions whose last day is near, and again when it has passed. */
@ApplicationScoped
class ResolutionSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 200;
  private static final int SOON_DAYS = 3;
  private static final UUID FIRST = new UUID(0, 0);

  private final Resolutions resolutions;
  private final ResolutionNotes notes;
  private final Lease lease;
  private final Clock clock;
  @Inject ResolutionSweep self;
  private LeaderLoop loop;
  private UUID after = FIRST;

  ResolutionSweep(Resolutions resolutions, ResolutionNotes notes, Lease lease, Clock clock) {
    this.resolutions = resolutions;
    this.notes = notes;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("resolutions-overdue", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One portion; false when the round is through. */
  boolean step() {
    after = CurrentCaller.callAs(Caller.system(), () -> self.tell(after, LocalDate.now(clock)));
    return !after.equals(FIRST);
  }

  /** The last id of a full portion; the first one of all when it was the last portion. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UUID tell(UUID behind, LocalDate today) {
    // whoever finishes one meanwhile waits, and ends what it is told here
    resolutions.holdOpen(today.plusDays(SOON_DAYS), behind, PORTION);
    List<Resolution> pressing =
        resolutions
            .find(
                "state = ?1 and deadline <= ?2 and id > ?3 order by id",
                ResolutionState.OPEN,
                today.plusDays(SOON_DAYS),
                behind)
            .page(0, PORTION)
            .list();
    pressing.forEach(resolution -> notes.pressing(resolution, today));
    return pressing.size() < PORTION ? FIRST : pressing.getLast().id();
  }
}
