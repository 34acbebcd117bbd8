package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Asking;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what happens to hazards: in their timelines, in the audit trail and for the
 * neighbours.
 */
@ApplicationScoped
class Chronicle {
  private static final String ENTITY = "Hazard";

  private final Timeline timeline;
  private final AuditTrail audit;
  private final HazardEvents events;

  Chronicle(Timeline timeline, AuditTrail audit, HazardEvents events) {
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
  }

  /**
   * A hazard changed.
   *
   * @param before as it was
   * @param action as the audit trail names it, e.g. {@code hazard.verify}
   * @param by the right by which the caller changed it
   */
  void changed(Hazard hazard, HazardSnapshot before, String action, Done done, Right by) {
    timeline.add(hazard.id(), done, by);
    audit.record(
        action, ENTITY, hazard.id(), hazard.place().code(), before, HazardSnapshot.of(hazard));
    if (done.happening().event() != null) {
      events.tell(done.happening().event(), hazard);
    }
  }

  /** The first entry in a new hazard's timeline; the rest is for {@link #began}. */
  TimelineEntry begin(Hazard hazard, Done done, Right by) {
    return timeline.add(hazard.id(), done, by);
  }

  /** A new hazard, and who brought it up. */
  record Begun(Hazard hazard, Asking asking) {}

  /** Hazards that were written by batch began in that manner. */
  void began(String action, Happening happening, List<Begun> all) {
    List<AuditTrail.Prepared> audited = new ArrayList<>();
    List<Outbox.Prepared> told = new ArrayList<>();
    for (Begun begun : all) {
      Hazard hazard = begun.hazard();
      begun
          .asking()
          .call(() -> {
            audited.add(
                audit.prepare(
                    action,
                    ENTITY,
                    new AuditTrail.Change(
                        hazard.id(), hazard.place().code(), null, HazardSnapshot.of(hazard))));
            return told.add(events.prepare(happening.event(), hazard));
          });
    }
    audit.write(audited);
    events.tell(told);
  }
}
