package io.zhiben.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One recipient, for the issuer. */
@Schema(name = "NoticeRecipientRow")
record NoticeRecipientRow(
    UUID id,
    RecipientKind kind,
    String code,
    String name,
    String regionCode,
    Instant readAt,
    Instant receiptAt,
    String receiptNote,
    boolean overdue,
    int reminders,
    LocalDate remindedOn) {
  static NoticeRecipientRow of(NoticeRecipient recipient, LocalDate today) {
    return new NoticeRecipientRow(
        recipient.id(),
        recipient.kind(),
        recipient.code(),
        recipient.name(),
        recipient.place().code(),
        recipient.readAt(),
        recipient.receiptAt(),
        recipient.receiptNote(),
        recipient.overdue(today),
        recipient.reminders(),
        recipient.remindedOn());
  }
}
