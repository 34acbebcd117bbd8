package io.zhiben.training.exam;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down and tells what happened to an exam. */
@ApplicationScoped
class ExamJournal {
  private final AuditTrail audit;
  private final Outbox outbox;

  ExamJournal(AuditTrail audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void write(String action, EventType type, Exam exam, ExamView before, ExamView after) {
    audit.record(action, "Exam", exam.id(), exam.place().code(), before, after);
    outbox.append(type, exam::state);
  }
}
