package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Tells the neighbours. Descriptions, remarks and persons stay here. */
@ApplicationScoped
class HazardEvents {
  private final Outbox outbox;
  private final Event<HazardTold> told;

  HazardEvents(Outbox outbox, Event<HazardTold> told) {
    this.outbox = outbox;
    this.told = told;
  }

  void tell(EventType type, Hazard hazard) {
    outbox.append(type, () -> stateOf(hazard));
    told.fire(new HazardTold(hazard.id(), type));
  }

  /** An event of the present caller about a hazard that is written already. */
  Outbox.Prepared prepare(EventType type, Hazard hazard) {
    return outbox.prepare(type, stateOf(hazard));
  }

  void tell(List<Outbox.Prepared> events) {
    outbox.write(events);
  }

  static HazardState stateOf(Hazard hazard) {
    return new HazardState(
        hazard.id(),
        hazard.version(),
        hazard.place().ancestry(),
        hazard.enterpriseId(),
        hazard.inspectionId(),
        hazard.number(),
        hazard.source().name(),
        hazard.level() == null ? null : hazard.level().name(),
        hazard.clause() == null || hazard.level() != Level.MAJOR
            ? null
            : hazard.clause().clauseId(),
        hazard.domainCode(),
        hazard.state().name(),
        hazard.foundOn(),
        hazard.recordedAt(),
        hazard.verifiedAt(),
        hazard.assignedAt(),
        hazard.deadline(),
        hazard.rectifiedAt(),
        hazard.reinspectedAt(),
        hazard.signedOffAt(),
        hazard.withdrawnAt(),
        hazard.correctedOnTheSpot(),
        hazard.rejected(),
        hazard.extensions().original(),
        hazard.extensions().granted(),
        hazard.reopens(),
        hazard.transferredTo(),
        hazard.reopenedAt(),
        hazard.listedLevel() == null ? null : hazard.listedLevel().name(),
        hazard.category() == null ? null : hazard.category().code(),
        hazard.former());
  }
}
