package io.zhiben.hazard.credit;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.credit.CreditCommands.ReviewCredit;
import io.zhiben.hazard.credit.CreditCommands.SendCredit;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** The steps of a credit record: allowed, done, written down and audited in one transaction. */
@ApplicationScoped
class CreditDesk {
  private final Credits credits;
  private final CreditViews views;
  private final Journal journal;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  CreditDesk(
      Credits credits,
      CreditViews views,
      Journal journal,
      Preconditions preconditions,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.credits = credits;
    this.views = views;
    this.journal = journal;
    this.preconditions = preconditions;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  CreditView review(UUID id, ReviewCredit command) {
    CreditTexts.requireNobody(command.note(), "note");
    return take(
        id,
        CreditVerb.REVIEW,
        command.note(),
        record -> record.review(command, CurrentCaller.get().subject(), today()));
  }

  @Transactional
  CreditView send(UUID id, SendCredit command) {
    CreditTexts.requireNobody(command.sentTo(), "sentTo");
    return take(id, CreditVerb.SEND, command.sentTo(), record -> record.send(command, today()));
  }

  @Transactional
  CreditView lift(UUID id, String reason) {
    CreditTexts.requireNobody(reason, "reason");
    return take(id, CreditVerb.LIFT, reason, record -> record.lift(reason, today()));
  }

  private CreditView take(UUID id, CreditVerb verb, String note, Consumer<CreditRecord> change) {
    CreditRecord record = credits.requireForWriting(id);
    CreditPolicy.permit(verb, record, views.leadsOf(record), CurrentCaller.get(), today());
    preconditions.requireMatch(record.version());
    CreditView before = record.view(today());
    change.accept(record);
    journal.add(id, verb.name(), verb.right(), note, record.state());
    credits.flush();
    audit.record(
        "credit." + verb.name().toLowerCase(Locale.ROOT),
        "CreditRecord",
        id,
        record.place().code(),
        before,
        record.view(today()));
    outbox.append(EventType.CREDIT_RECORD_CHANGED, record::told);
    return views.of(record);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
