package io.zhiben.hazard.hazard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.ClauseChange;
import io.zhiben.hazard.criteria.CriteriaChanges;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.hazard.criteria.SetChange;
import io.zhiben.hazard.hazard.HazardSteps.Done;
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
import java.util.Optional;
import java.util.UUID;

/**
 * Brings open major hazards up for grading again when the clause that they rest on reads otherwise,
 * is gone, or its set has expired. Runs in one replica, one set at a time, and does each change
 * once.
 */
@ApplicationScoped
class RegradeSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 200;

  private final Hazards hazards;
  private final CriteriaLibrary library;
  private final CriteriaChanges changes;
  private final Chronicle chronicle;
  private final Lease lease;
  private final Clock clock;
  @Inject RegradeSweep self;
  private LeaderLoop loop;

  RegradeSweep(
      Hazards hazards,
      CriteriaLibrary library,
      CriteriaChanges changes,
      Chronicle chronicle,
      Lease lease,
      Clock clock) {
    this.hazards = hazards;
    this.library = library;
    this.changes = changes;
    this.chronicle = chronicle;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("criteria-changes", lease, POLL, () -> self.step(library));
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** Deals with one change of that library; true when there was one, and perhaps are more. */
  boolean step(CriteriaLibrary present) {
    return CurrentCaller.callAs(Caller.system(), () -> self.step(present, LocalDate.now(clock)));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean step(CriteriaLibrary present, LocalDate today) {
    Optional<SetChange> change = changes.next(present, today);
    change.ifPresent(found -> {
      mark(found, present);
      changes.settle(found);
    });
    return change.isPresent();
  }

  private void mark(SetChange change, CriteriaLibrary present) {
    UUID after = new UUID(0, 0);
    List<Hazard> citing;
    do {
      citing = hazards.openMajorCiting(change.setId(), after, PORTION);
      for (Hazard hazard : citing) {
        change
            .touches(hazard.clause(), present)
            .ifPresent(reason -> mark(hazard, reason, change.version()));
        after = hazard.id();
      }
      hazards.flush();
    } while (citing.size() == PORTION);
  }

  private void mark(Hazard hazard, ClauseChange reason, int toVersion) {
    HazardSnapshot before = HazardSnapshot.of(hazard);
    CitedClause frozen = hazard.clause();
    hazard.askForRegrading(
        new RegradeMark(reason, frozen.setVersion(), toVersion, clock.instant()));
    hazard.touch(clock.instant());
    String note = frozen.clauseId() + ": " + frozen.setVersion() + " → " + toVersion;
    chronicle.changed(
        hazard,
        before,
        "hazard.regrade-due",
        Done.of(Happening.REGRADE_DUE, note),
        Right.HAZARD_VERIFY);
  }
}
