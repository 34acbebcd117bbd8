package io.zhiben.hazard.hazard;

import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
  private final Timeline timeline;
  private final AuditTrail audit;
  private final HazardEvents events;
  private final TallyChanges tally;

  HazardSteps(
      Hazards hazards,
      HazardSituations situations,
      Preconditions preconditions,
      Timeline timeline,
      AuditTrail audit,
      HazardEvents events,
      TallyChanges tally) {
    this.hazards = hazards;
    this.situations = situations;
    this.preconditions = preconditions;
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
    this.tally = tally;
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
    HazardSnapshot before = HazardSnapshot.of(hazard);
    TallyKey counted = hazard.tallyKey();
    Done done = change.apply(hazard);
    hazards.flush();
    tally.move(counted, hazard.tallyKey());
    timeline.add(id, done, verb.right());
    String action = "hazard." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.record(action, "Hazard", id, hazard.place().code(), before, HazardSnapshot.of(hazard));
    if (done.happening().event() != null) {
      events.tell(done.happening().event(), hazard);
    }
    return hazard;
  }
}
