package io.zhiben.hazard.listing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Counts provisional last days again: a later build brings the calendar of the year that was
 * missing. In one replica; doing it twice gives the same days.
 */
@ApplicationScoped
class CalendarSweep {
  private static final Duration POLL = Duration.ofHours(1);

  private final DecisionRequests requests;
  private final HazardLetters letters;
  private final WorkingClock clock;
  private final Lease lease;
  @Inject CalendarSweep self;
  private LeaderLoop loop;

  CalendarSweep(DecisionRequests requests, HazardLetters letters, WorkingClock clock, Lease lease) {
    this.requests = requests;
    this.letters = letters;
    this.clock = clock;
    this.lease = lease;
  }

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
        request.due(day);
      }
    }
    for (HazardLetter letter : letters.list("provisional = true and state = ?1", LetterState.DUE)) {
      WorkingDays.Day day = clock.after(letter.gradedOn(), letter.days());
      if (!day.provisional()) {
        letter.due(day);
      }
    }
  }
}
