package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Writes what happens to steps into the audit trail. */
@ApplicationScoped
class StepLog {
  private final AuditTrail audit;

  StepLog(AuditTrail audit) {
    this.audit = audit;
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
      UUID documentId) {
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
          step.documentId());
    }
  }

  /**
   * @param before null for a new one
   */
  void write(String what, EscalationStep step, Facts before) {
    audit.record(
        "escalation." + what,
        "EscalationStep",
        step.id(),
        step.place().code(),
        before,
        Facts.of(step));
  }
}
