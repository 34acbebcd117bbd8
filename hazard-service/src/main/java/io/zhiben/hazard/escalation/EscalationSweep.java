package io.zhiben.hazard.escalation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.hazard.HazardConfig;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.listing.ListingBoard;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Looks for what is late and for causes that ended, a portion a transaction. Runs in one replica;
 * where two do for a moment, or one was killed in between, each rung still is fired once.
 */
@ApplicationScoped
class EscalationSweep {
  private static final int PORTION = 100;
  private static final UUID FIRST = new UUID(0, 0);

  private final Casebook casebook;
  private final ListingBoard board;
  private final Escalator escalator;
  private final EscalationSteps steps;
  private final CauseWatch watch;
  private final Lease lease;
  @Inject Clock clock;
  @Inject HazardConfig config;
  @Inject EscalationSweep self;
  private LeaderLoop loop;
  private Round round = Round.BEGIN;

  EscalationSweep(
      Casebook casebook,
      ListingBoard board,
      Escalator escalator,
      EscalationSteps steps,
      CauseWatch watch,
      Lease lease) {
    this.casebook = casebook;
    this.board = board;
    this.escalator = escalator;
    this.steps = steps;
    this.watch = watch;
    this.lease = lease;
  }

  /** What a round looks through, one kind after the other. */
  enum Kind {
    ENDINGS,
    HAZARDS,
    LISTINGS
  }

  /**
   * How far a round is. It is kept in memory: a round that was cut off begins anew.
   *
   * @param after the last id of that kind that was looked at
   */
  record Round(Kind kind, UUID after) {
    static final Round BEGIN = new Round(Kind.ENDINGS, FIRST);

    /**
     * @param last of a full portion; null when the kind is through
     */
    Round next(UUID last) {
      if (last != null) {
        return new Round(kind, last);
      }
      return kind == Kind.LISTINGS ? BEGIN : new Round(Kind.values()[kind.ordinal() + 1], FIRST);
    }
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("escalation", lease, config.escalationPause(), () -> self.step());
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One portion; false when the round is through. */
  boolean step() {
    UUID last = look(round, LocalDate.now(clock));
    round = round.next(last);
    return !round.equals(Round.BEGIN);
  }

  /** Looks at a portion as on that day; its last id, or null when it was the last portion. */
  UUID look(Round at, LocalDate today) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            switch (at.kind()) {
              case ENDINGS -> self.endings(at.after());
              case HAZARDS -> self.hazards(at.after(), today);
              case LISTINGS -> self.listings(at.after(), today);
            });
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UUID endings(UUID after) {
    List<EscalationStep> live = steps.live(after, PORTION);
    watch.end(live);
    return live.size() < PORTION ? null : live.getLast().id();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UUID hazards(UUID after, LocalDate today) {
    escalator.begin();
    List<CaseFacts> late = casebook.overdue(today, after, PORTION);
    if (!late.isEmpty()) {
      escalator.hazards(late, today);
    }
    return late.size() < PORTION ? null : late.getLast().id();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UUID listings(UUID after, LocalDate today) {
    escalator.begin();
    List<ListingFacts> late = board.overdue(today, after, PORTION);
    if (!late.isEmpty()) {
      escalator.listings(late, today);
    }
    return late.size() < PORTION ? null : late.getLast().id();
  }
}
