package io.zhiben.hazard.accident;

import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down and tells what happened to an accident: figures and dates, no text. */
@ApplicationScoped
class AccidentLog {
  private final AuditTrail audit;
  private final Outbox outbox;

  AccidentLog(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void tell(String action, EventType type, Accident accident, AccidentState before) {
    audit.record(
        action, "Accident", accident.id(), accident.place().code(), before, stateOf(accident));
    outbox.append(type, () -> stateOf(accident));
  }

  /** For changes that concern nobody else. */
  void note(String action, Accident accident, Object what) {
    audit.record(action, "Accident", accident.id(), accident.place().code(), null, what);
  }

  static AccidentState stateOf(Accident accident) {
    AccidentFigures figures = accident.figures();
    Occurrence occurrence = accident.occurrence();
    return new AccidentState(
        accident.id(),
        accident.version(),
        accident.place().ancestry(),
        accident.enterpriseId(),
        accident.number(),
        accident.kind().name(),
        accident.type().name(),
        accident.state().name(),
        accident.grade() == null ? null : accident.grade().name(),
        accident.gradeConfirmed(),
        figures.deaths(),
        figures.missing(),
        figures.seriousInjuries(),
        figures.minorInjuries(),
        figures.directLossFen(),
        occurrence.occurredAt(),
        occurrence.reportedAt(),
        occurrence.late(),
        occurrence.concealed(),
        accident.investigation().responsible(),
        accident.investigation().dueOn(),
        accident.closedOn(),
        accident.evaluationDueOn(),
        accident.evaluatedOn());
  }
}
