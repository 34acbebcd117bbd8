package io.zhiben.hazard.hazard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.ClauseChange;
import io.zhiben.hazard.criteria.CriteriaChanges;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.hazard.criteria.PlaceCriteria;
import io.zhiben.hazard.criteria.SetChange;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseTraits;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.hazard.Hazards.General;
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
 * is gone, or its set has expired; and open general ones that a clause fits which came into force
 * or reads otherwise. Runs in one replica, one set at a time, and does each change once.
 */
@ApplicationScoped
class RegradeSweep {
  private static final Duration POLL = Duration.ofMinutes(10);
  private static final int PORTION = 200;
  private static final int GENERAL_PORTION = 2000;
  private static final UUID FIRST = new UUID(0, 0);

  private final Hazards hazards;
  private final EnterpriseDirectory directory;
  private final PlaceCriteria criteria;
  private final CriteriaChanges changes;
  private final Chronicle chronicle;
  private final Lease lease;
  private final Clock clock;
  @Inject RegradeSweep self;
  private LeaderLoop loop;

  RegradeSweep(
      Hazards hazards,
      EnterpriseDirectory directory,
      PlaceCriteria criteria,
      CriteriaChanges changes,
      Chronicle chronicle,
      Lease lease,
      Clock clock) {
    this.hazards = hazards;
    this.directory = directory;
    this.criteria = criteria;
    this.changes = changes;
    this.chronicle = chronicle;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("criteria-changes", lease, POLL, () -> self.step(criteria.everywhere()));
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
      if (!found.fresh().isEmpty()) {
        raise(found, present);
      }
      changes.settle(found, present, today);
    });
    return change.isPresent();
  }

  private void mark(SetChange change, CriteriaLibrary present) {
    UUID after = FIRST;
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

  private void raise(SetChange change, CriteriaLibrary present) {
    String region = present.regionOf(change.setId());
    UUID after = FIRST;
    List<General> general;
    do {
      general = hazards.openGeneral(region, after, GENERAL_PORTION);
      for (General one : general) {
        // words first: few hazards speak of a clause, and only their enterprises are looked up
        change
            .fits(one.description(), EnterpriseTraits.UNKNOWN, present)
            .flatMap(any -> change.fits(one.description(), traits(one), present))
            .ifPresent(clause -> raise(hazards.require(one.id()), clause));
        after = one.id();
      }
      hazards.flush();
    } while (general.size() == GENERAL_PORTION);
  }

  private EnterpriseTraits traits(General hazard) {
    return Optional.ofNullable(hazard.enterpriseId())
        .flatMap(directory::traits)
        .orElse(EnterpriseTraits.UNKNOWN);
  }

  private void raise(Hazard hazard, CitedClause clause) {
    due(
        hazard,
        new RegradeMark(ClauseChange.CLAUSE_APPLIES, null, clause.setVersion(), clock.instant()),
        clause.clauseId() + ": " + clause.setTitle() + " " + clause.no());
  }

  private void mark(Hazard hazard, ClauseChange reason, int toVersion) {
    CitedClause frozen = hazard.clause();
    due(
        hazard,
        new RegradeMark(reason, frozen.setVersion(), toVersion, clock.instant()),
        frozen.clauseId() + ": " + frozen.setVersion() + " → " + toVersion);
  }

  private void due(Hazard hazard, RegradeMark mark, String note) {
    HazardSnapshot before = HazardSnapshot.of(hazard);
    hazard.askForRegrading(mark);
    hazard.touch(clock.instant());
    chronicle.changed(
        hazard,
        before,
        "hazard.regrade-due",
        Done.of(Happening.REGRADE_DUE, note),
        Right.HAZARD_VERIFY);
  }
}
