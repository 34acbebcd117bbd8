package io.zhiben.hazard.auditround;

import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One recipient of a notice: whether it read it, looked at itself, and what it found. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "notice_receipt")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class NoticeReceipt extends AddressedRow {
  @Column(columnDefinition = "BINARY(16)")
  private UUID noticeId;

  private LocalDate dueOn;
  private String readBy;
  private Instant readAt;
  private String selfCheckedBy;
  private Instant selfCheckedAt;
  private Integer found;
  private String note;

  /** For Hibernate. */
  protected NoticeReceipt() {}

  NoticeReceipt(SectorNotice notice, UnitRow unit) {
    super(unit);
    this.noticeId = notice.id();
    this.dueOn = notice.dueOn();
  }

  /** Reading it again changes nothing. */
  void read(String subject, Instant at) {
    if (readAt == null) {
      readBy = subject;
      readAt = at;
    }
  }

  void selfChecked(int count, String words, String subject, Instant at) {
    if (selfCheckedAt != null) {
      throw Problem.of(AuditRoundError.SECTOR_NOTICE_ANSWERED);
    }
    read(subject, at);
    found = count;
    note = words;
    selfCheckedBy = subject;
    selfCheckedAt = at;
  }

  boolean overdue(LocalDate today) {
    return selfCheckedAt == null && dueOn.isBefore(today);
  }

  UUID noticeId() {
    return noticeId;
  }

  Instant readAt() {
    return readAt;
  }

  Instant selfCheckedAt() {
    return selfCheckedAt;
  }

  Integer found() {
    return found;
  }

  String note() {
    return note;
  }
}
