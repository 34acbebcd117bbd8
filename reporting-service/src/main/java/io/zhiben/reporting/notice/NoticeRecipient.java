package io.zhiben.reporting.notice;

import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * Somebody who got a notice. It lies at the recipient's place, where the issuer above sees it too;
 * an enterprise sees its own.
 */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "notice_recipient")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class NoticeRecipient extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID noticeId;

  @Enumerated(EnumType.STRING)
  private RecipientKind kind;

  private String code;
  private String name;
  private String enterpriseCode;
  private Instant readAt;
  private String readBy;
  private Instant receiptAt;
  private String receiptBy;
  private String receiptNote;
  private int reminders;
  private LocalDate remindedOn;
  private boolean remind;
  private boolean recalled;
  private LocalDate receiptDue;
  private Instant toldAt;

  /** For Hibernate; rows are written by the job that fans a notice out. */
  protected NoticeRecipient() {}

  /** The first look counts. */
  void read(String by, Instant at) {
    if (readAt == null) {
      readAt = at;
      readBy = by;
    }
    remind = remind && receiptDue != null;
  }

  void receipt(String note, String by, Instant at) {
    read(by, at);
    receiptAt = at;
    receiptBy = by;
    remind = false;
    receiptNote = note == null || note.isBlank() ? null : note.strip();
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  UUID noticeId() {
    return noticeId;
  }

  RecipientKind kind() {
    return kind;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  Instant readAt() {
    return readAt;
  }

  Instant receiptAt() {
    return receiptAt;
  }

  String receiptNote() {
    return receiptNote;
  }

  int reminders() {
    return reminders;
  }

  LocalDate remindedOn() {
    return remindedOn;
  }

  boolean recalled() {
    return recalled;
  }

  LocalDate receiptDue() {
    return receiptDue;
  }

  /** Whether its receipt is asked and is not there, after its last day. */
  boolean overdue(LocalDate today) {
    return !recalled && receiptDue != null && receiptAt == null && receiptDue.isBefore(today);
  }

  NoticePolicy.Sent standing() {
    return new NoticePolicy.Sent(kind, code, place().code(), place().townCode());
  }
}
