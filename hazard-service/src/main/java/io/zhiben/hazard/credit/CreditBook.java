package io.zhiben.hazard.credit;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Writes new credit records down. */
@ApplicationScoped
class CreditBook {
  private final Credits credits;
  private final Journal journal;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CreditViews views;
  private final Clock clock;

  CreditBook(
      Credits credits,
      Journal journal,
      AuditTrail audit,
      Outbox outbox,
      CreditViews views,
      Clock clock) {
    this.credits = credits;
    this.journal = journal;
    this.audit = audit;
    this.outbox = outbox;
    this.views = views;
    this.clock = clock;
  }

  CreditView keep(CreditRecord record, String behaviour) {
    credits.persist(record);
    journal.add(record.id(), "PROPOSE", Right.CREDIT_PROPOSE, null, behaviour);
    credits.flush();
    audit.record(
        "credit.propose",
        "CreditRecord",
        record.id(),
        record.place().code(),
        null,
        record.view(LocalDate.now(clock)));
    outbox.append(EventType.CREDIT_RECORD_PROPOSED, record::told);
    return views.of(record);
  }
}
