package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.EscalationState;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Writes what happens to steps into the audit trail, and tells the neighbours. */
@ApplicationScoped
class StepLog {
  private final AuditTrail audit;
  private final Outbox outbox;
  private final StepTeller teller;

  StepLog(AuditTrail audit, Outbox outbox, StepTeller teller) {
    this.audit = audit;
    this.outbox = outbox;
    this.teller = teller;
  }

  /** A step as the audit trail keeps it. */
  record Facts(
      long version,
      Cause cause,
      SupervisionLevel level,
      String rung,
      StepState state,
      Addressee addressee,
      String reason,
      LocalDate endedOn,
      String number,
      String note,
      LocalDate replyBy,
      String answer,
      String cancelReason,
      UUID documentId,
      String effect) {
    static Facts of(EscalationStep step) {
      return new Facts(
          step.version(),
          step.cause(),
          step.authority().level(),
          step.rung(),
          step.state(),
          step.addressee(),
          step.reason(),
          step.endedOn(),
          step.number(),
          step.note(),
          step.replyBy(),
          step.answer(),
          step.cancelReason(),
          step.documentId(),
          step.effect());
    }
  }

  /**
   * @param before null for a new one
   */
  void write(StepHappening what, EscalationStep step, Facts before) {
    audit.record(
        what.auditAction(),
        "EscalationStep",
        step.id(),
        step.place().code(),
        before,
        Facts.of(step));
    what.event().ifPresent(event -> outbox.append(event, () -> stateOf(step)));
    teller.tell(what, step);
  }

  /** What the neighbours are told: reasons, texts, answers and who did what stay here. */
  static EscalationState stateOf(EscalationStep step) {
    Addressee addressee = step.addressee();
    Cause cause = step.cause();
    return new EscalationState(
        step.id(),
        step.version(),
        step.place().ancestry(),
        cause.kind().name(),
        step.authority().level().name(),
        step.authority().code(),
        step.rung(),
        step.position(),
        step.document(),
        step.hazardId(),
        step.listingId(),
        step.enterpriseId(),
        addressee.kind() == AddresseeKind.UNIT ? addressee.code() : null,
        step.state().name(),
        cause.kind().isLate() ? LocalDate.parse(cause.generation()) : null,
        step.dueOn(),
        step.issuedAt(),
        step.replyBy(),
        step.answeredAt(),
        step.endedOn());
  }
}
