package io.zhiben.reporting.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import io.zhiben.reporting.notice.NoticeCommands.Draft;
import io.zhiben.reporting.notice.NoticeCommands.Forward;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a recipient does with a notice. */
@ApplicationScoped
class ReceivedDesk {
  private static final String ENTITY = "NoticeRecipient";

  private final Notices notices;
  private final NoticeRecipients recipients;
  private final NoticeViews views;
  private final NoticeDesk desk;
  private final NoticeFan fan;
  private final NoticeTallies tallies;
  private final Notifications notifications;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  ReceivedDesk(
      Notices notices,
      NoticeRecipients recipients,
      NoticeViews views,
      NoticeDesk desk,
      NoticeFan fan,
      NoticeTallies tallies,
      Notifications notifications,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.views = views;
    this.desk = desk;
    this.fan = fan;
    this.tallies = tallies;
    this.notifications = notifications;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The first look of anybody who acts for the recipient; later ones change nothing. */
  @Transactional
  ReceivedNoticeView read(UUID id) {
    NoticeRecipient entry = own(id);
    if (entry.readAt() != null) {
      return views.of(entry);
    }
    Said before = Said.of(entry);
    entry.read(CurrentCaller.get().subject(), clock.instant());
    recipients.flush();
    tallies.answered(entry, true, false);
    if (entry.receiptDue() == null) {
      end(entry);
    }
    return told("notice.read", entry, before);
  }

  @Transactional
  ReceivedNoticeView receipt(UUID id, String note) {
    NoticeRecipient entry = own(id);
    if (entry.receiptDue() == null) {
      throw Problem.of(NoticeError.NOTICE_ASKS_NO_RECEIPT);
    }
    if (entry.receiptAt() != null) {
      throw Problem.of(NoticeError.NOTICE_RECEIPT_GIVEN);
    }
    preconditions.requireMatch(entry.version());
    Said before = Said.of(entry);
    entry.receipt(note, CurrentCaller.get().subject(), clock.instant());
    recipients.flush();
    tallies.answered(entry, before.readAt() == null, true);
    end(entry);
    return told("notice.receipt", entry, before);
  }

  /** A notice of the recipient's own to those below it, with the same text. */
  @Transactional
  NoticeView forward(UUID id, Forward command) {
    notices.hold(recipients.require(id).noticeId());
    NoticeRecipient entry = own(id);
    Caller caller = CurrentCaller.get();
    if (entry.kind() != RecipientKind.PLACE || !caller.may(Right.NOTICE_WRITE)) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
    desk.requireUsable(command.audience(), command.receiptBy());
    Notice above = notices.ofRecipients(List.of(entry)).get(entry.noticeId());
    Draft said =
        new Draft(
            above.title(),
            above.content(),
            above.attachments(),
            command.audience(),
            command.receiptBy());
    Notice made = new Notice(entry.place(), null, said, caller.subject(), clock.instant());
    made.forwards(entry.id(), above, command.note());
    made.issue(clock.instant());
    notices.persist(made);
    notices.flush();
    fan.wakeAfterCommit();
    return desk.told("notice.forward", made, null);
  }

  private NoticeRecipient own(UUID id) {
    NoticeRecipient entry = recipients.requireForWriting(id);
    if (!NoticePolicy.receives(entry.standing(), CurrentCaller.get())) {
      throw Problem.of(NoticeError.NOTICE_NOT_YOURS);
    }
    if (views.isRecalled(entry)) {
      throw Problem.of(NoticeError.NOTICE_STATE_FORBIDS);
    }
    return entry;
  }

  private void end(NoticeRecipient entry) {
    notifications.end(entry.id());
    notifications.end(Ask.idOf(NoticeFan.REMINDER, entry.id(), entry.code()));
  }

  private ReceivedNoticeView told(String action, NoticeRecipient entry, Said before) {
    audit.record(action, ENTITY, entry.id(), entry.place().code(), before, Said.of(entry));
    return views.of(entry);
  }

  /** What the audit trail keeps of an entry: of 120,000 recipients none repeats the text. */
  record Said(long version, UUID noticeId, Instant readAt, Instant receiptAt, String receiptNote) {
    static Said of(NoticeRecipient entry) {
      return new Said(
          entry.version(),
          entry.noticeId(),
          entry.readAt(),
          entry.receiptAt(),
          entry.receiptNote());
    }
  }
}
