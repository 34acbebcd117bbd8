package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way by which a hazard changes: allowed, done, written down, audited and told, all in one
 * transaction.
 */
@ApplicationScoped
class HazardSteps {
  private final Hazards hazards;
  private final HazardSituations situations;
  private final Preconditions preconditions;
  private final TallyChanges tally;
  private final Chronicle chronicle;
  private final Clock clock;

  HazardSteps(
      Hazards hazards,
      HazardSituations situations,
      Preconditions preconditions,
      TallyChanges tally,
      Chronicle chronicle,
      Clock clock) {
    this.hazards = hazards;
    this.situations = situations;
    this.preconditions = preconditions;
    this.tally = tally;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * What a step did.
   *
   * @param detail see {@link TimelineEntry#detail()}; may be null
   */
  record Done(Happening happening, String note, String detail, List<UUID> photos) {
    static Done of(Happening happening, String note) {
      return new Done(happening, note, null, List.of());
    }

    static Done of(Happening happening, String note, Object detail) {
      return new Done(happening, note, String.valueOf(detail), List.of());
    }
  }

  /** Takes the step as the caller; {@code change} does it and says what it was. */
  @Transactional(Transactional.TxType.MANDATORY)
  Hazard take(UUID id, Verb verb, Function<Hazard, Done> change) {
    Hazard hazard = hazards.require(id);
    preconditions.requireMatch(hazard.version());
    ActionPolicy.permit(verb, situations.of(hazard), CurrentCaller.get());
    String action = "hazard." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    change(hazard, action, verb.right(), change);
    return hazard;
  }

  /**
   * Changes a hazard because of something else, which was allowed already.
   *
   * @param action as the audit trail names it
   * @param by the right by which the caller does it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void change(Hazard hazard, String action, Right by, Function<Hazard, Done> change) {
    HazardSnapshot before = HazardSnapshot.of(hazard);
    TallyKey counted = hazard.tallyKey();
    Done done = change.apply(hazard);
    hazard.touch(clock.instant());
    hazard.keepFormer(LocalDate.now(clock));
    hazards.flush();
    tally.move(counted, hazard.tallyKey());
    chronicle.changed(hazard, before, action, done, by);
  }
}
