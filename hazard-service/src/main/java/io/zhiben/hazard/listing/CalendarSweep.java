package io.zhiben.hazard.listing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Counts provisional last days again: a later build brings the calendar of the year that was
 * missing. In one replica; where two do it for a moment, the version of a row lets one of them
 * change it, and the other begins anew.
 */
@ApplicationScoped
class CalendarSweep {
  private static final Duration POLL = Duration.ofHours(1);

  private final DecisionRequests requests;
  private final HazardLetters letters;
  private final WorkingClock clock;
  private final AuditTrail audit;
  private final Lease lease;
  @Inject CalendarSweep self;
  private LeaderLoop loop;

  CalendarSweep(
      DecisionRequests requests,
      HazardLetters letters,
      WorkingClock clock,
      AuditTrail audit,
      Lease lease) {
    this.requests = requests;
    this.letters = letters;
    this.clock = clock;
    this.audit = audit;
    this.lease = lease;
  }

  /** What the audit trail keeps of a clock that was counted again. */
  record LastDay(LocalDate dueOn, boolean provisional) {}

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("listing-calendar", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  private boolean step() {
    CurrentCaller.runAs(Caller.system(), self::countAgain);
    return false;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void countAgain() {
    for (DecisionRequest request :
        requests.list("provisional = true and state = ?1", RequestState.RECEIVED)) {
      WorkingDays.Day day = clock.after(request.receivedOn(), request.days());
      if (!day.provisional()) {
        LastDay before = new LastDay(request.dueOn(), true);
        request.due(day);
        audit.record(
            "decision-request.count-again",
            "DecisionRequest",
            request.id(),
            request.place().code(),
            before,
            new LastDay(day.date(), false));
      }
    }
    for (HazardLetter letter : letters.list("provisional = true and state = ?1", LetterState.DUE)) {
      WorkingDays.Day day = clock.after(letter.gradedOn(), letter.days());
      if (!day.provisional()) {
        LastDay before = new LastDay(letter.dueOn(), true);
        letter.due(day);
        audit.record(
            "letter.count-again",
            "HazardLetter",
            letter.id(),
            letter.place().code(),
            before,
            new LastDay(day.date(), false));
      }
    }
  }
}
