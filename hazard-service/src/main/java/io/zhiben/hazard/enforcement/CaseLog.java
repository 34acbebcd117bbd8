package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.event.EnforcementCaseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Writes down and tells what happened to a case. What was found and said stays here. */
@ApplicationScoped
class CaseLog {
  private final AuditTrail audit;
  private final Outbox outbox;

  CaseLog(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void tell(String action, EventType type, EnforcementCase one, EnforcementCaseState before) {
    audit.record(action, "EnforcementCase", one.id(), one.place().code(), before, stateOf(one));
    outbox.append(type, () -> stateOf(one));
  }

  /** For changes that concern nobody else. */
  void note(String action, EnforcementCase one, Object what) {
    audit.record(action, "EnforcementCase", one.id(), one.place().code(), null, what);
  }

  static EnforcementCaseState stateOf(EnforcementCase one) {
    return new EnforcementCaseState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.enterpriseId(),
        one.inspectionId(),
        one.accidentId(),
        one.number(),
        one.ground().code(),
        one.state().name(),
        one.department(),
        one.outcome().actions().stream().map(Enum::name).collect(Collectors.toSet()),
        one.outcome().sanctioned(),
        one.outcome().fineFen(),
        one.outcome().paidFen(),
        one.outcome().doublePenalty(),
        one.openedAt(),
        one.filedOn(),
        one.decision() == null ? null : one.decision().decidedOn(),
        one.servedOn(),
        one.closedOn());
  }
}
