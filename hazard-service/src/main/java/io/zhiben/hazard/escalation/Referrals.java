package io.zhiben.hazard.escalation;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Escalates units for what other features know about them. What is fired is due like any other step
 * and is issued, answered and cancelled like it.
 */
@ApplicationScoped
public class Referrals {
  private final LadderBook ladders;
  private final EscalationSteps steps;
  private final StepBook book;
  private final RegionTree regions;

  Referrals(LadderBook ladders, EscalationSteps steps, StepBook book, RegionTree regions) {
    this.ladders = ladders;
    this.steps = steps;
    this.book = book;
    this.regions = regions;
  }

  /** What was fired for a key. */
  public record Fired(
      UUID stepId, String key, String rung, String rungName, StepState state, boolean ended) {
    static Fired of(EscalationStep step) {
      return new Fired(
          step.id(),
          step.causeKey(),
          step.rung(),
          step.rungName(),
          step.state(),
          step.endedOn() != null);
    }
  }

  /**
   * Drafts a rung of the authority's ladder; it waits to be issued. The unit is its addressee,
   * whomever the rung names. To be called first in a transaction: what is read after it is what the
   * one before it left. Whether the caller may fire rungs is asked by whoever calls it.
   *
   * @throws Problem {@code RUNG_UNKNOWN} where the ladder has no such rung in use, {@code
   *     RUNG_FIRED_ALREADY} where it was fired for that key and period
   */
  @Transactional
  public Fired fire(Referral referral, String rung) {
    if (!referral.kind().isReferred()) {
      throw new IllegalArgumentException(referral.kind() + " is not referred");
    }
    ladders.lock();
    Ladder.Placed placed =
        ladders
            .of(referral.authority())
            .inUse(rung)
            .orElseThrow(() -> Problem.ofField(EscalationError.RUNG_UNKNOWN, "rung", rung));
    EscalationStep step =
        book.write(
            Cause.referred(
                referral.kind(), referral.authority().code(), referral.key(), referral.period()),
            referral.authority(),
            placed,
            new StepSubject(
                referral.subject(),
                placeOf(referral),
                null,
                null,
                referral.key(),
                null,
                null,
                null),
            new Addressee(AddresseeKind.UNIT, referral.unitCode(), referral.unitName()),
            referral.facts());
    return Fired.of(step);
  }

  /** A place that is asked has to see what it is asked; departments are those of the authority. */
  private Place placeOf(Referral referral) {
    String unit = referral.unitCode();
    boolean below = unit != null && regions.isWithin(unit, referral.authority().code());
    return regions.placeOf(below ? unit : referral.authority().code());
  }

  /**
   * The same for what is told more than once: empty where something was fired for that key and
   * period, also by another replica at this moment.
   */
  @Transactional
  public Optional<Fired> fireOnce(Referral referral, String rung) {
    ladders.lock();
    boolean fired =
        !fired(
                referral.kind(),
                referral.authority().code(),
                List.of(referral.key()),
                referral.period())
            .isEmpty();
    return fired ? Optional.empty() : Optional.of(fire(referral, rung));
  }

  /**
   * What that authority fired for these keys in the period, in the caller's scope, oldest first.
   */
  @Transactional
  public List<Fired> fired(
      CauseKind kind, String authority, Collection<String> keys, String period) {
    return keys.isEmpty()
        ? List.of()
        : steps.referred(kind, authority, keys, period).stream().map(Fired::of).toList();
  }
}
