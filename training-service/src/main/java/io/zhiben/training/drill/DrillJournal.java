package io.zhiben.training.drill;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down and tells that a drill was recorded. */
@ApplicationScoped
class DrillJournal {
  private final AuditTrail audit;
  private final Outbox outbox;

  DrillJournal(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void recorded(Drill drill, DrillView view) {
    audit.record("drill.record", "Drill", drill.id(), drill.place().code(), null, view);
    outbox.append(EventType.DRILL_RECORDED, drill::state);
  }
}
