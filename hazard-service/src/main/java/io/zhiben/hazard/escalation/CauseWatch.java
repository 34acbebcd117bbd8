package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardTold;
import io.zhiben.hazard.listing.ListingBoard;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Stops what was escalated when its cause ends: of a hazard in the transaction of its change, and
 * of everything by the sweep.
 */
@ApplicationScoped
class CauseWatch {
  private final EscalationSteps steps;
  private final Casebook casebook;
  private final ListingBoard listings;
  private final StepLog log;
  private final Instance<CauseSource> sources;
  private final Clock clock;

  CauseWatch(
      EscalationSteps steps,
      Casebook casebook,
      ListingBoard listings,
      StepLog log,
      @Any Instance<CauseSource> sources,
      Clock clock) {
    this.sources = sources;
    this.steps = steps;
    this.casebook = casebook;
    this.listings = listings;
    this.log = log;
    this.clock = clock;
  }

  void heard(@Observes HazardTold told) {
    List<EscalationStep> live =
        CurrentCaller.callAs(Caller.system(), () -> steps.liveOf(told.id()));
    if (!live.isEmpty()) {
      // by the suite: steps of levels above lie beyond the rights of whoever changed the hazard
      CurrentCaller.runAs(Caller.system(), () -> end(live));
    }
  }

  /** Ends those whose cause is over; how many. */
  @Transactional(Transactional.TxType.MANDATORY)
  int end(List<EscalationStep> live) {
    int ended = 0;
    for (EscalationStep step : live) {
      if (goesOn(step)) {
        continue;
      }
      StepLog.Facts before = StepLog.Facts.of(step);
      step.end(LocalDate.now(clock), CurrentCaller.get().subject(), clock.instant());
      steps.flush();
      log.write(StepHappening.END, step, before);
      ended++;
    }
    return ended;
  }

  /** Ends the other steps of a matter that somebody ended. */
  @Transactional(Transactional.TxType.MANDATORY)
  void endMatter(EscalationStep ended) {
    for (EscalationStep step : steps.about(List.of(ended.cause().id()))) {
      if (step.endedOn() == null) {
        StepLog.Facts before = StepLog.Facts.of(step);
        step.end(LocalDate.now(clock), CurrentCaller.get().subject(), clock.instant());
        steps.flush();
        log.write(StepHappening.END, step, before);
      }
    }
  }

  /**
   * Whether what fired the step goes on. That it was late when it was fired stays so until the
   * deadline changes or the work is done, so nobody asks for the day.
   */
  boolean goesOn(EscalationStep step) {
    Cause cause = step.cause();
    return switch (cause.kind()) {
      case HAZARD_OVERDUE ->
          casebook
              .find(cause.id())
              .filter(CaseFacts::owed)
              .map(hazard -> hazard.deadline().toString().equals(cause.generation()))
              .orElse(false);
      case LISTING_OVERDUE ->
          listings
              .find(cause.id())
              .filter(ListingFacts::running)
              .map(listing -> listing.deadline().toString().equals(cause.generation()))
              .orElse(false);
      case MANUAL ->
          step.hazardId() != null
              ? casebook.find(cause.id()).map(CaseFacts::open).orElse(false)
              : listings.find(cause.id()).map(ListingFacts::running).orElse(false);
      case NO_PENALTY, MATTER ->
          sources.stream()
              .filter(source -> source.kind() == cause.kind())
              .allMatch(source ->
                  source.goesOn(step.authority().code(), step.causeKey(), cause.generation()));
    };
  }
}
