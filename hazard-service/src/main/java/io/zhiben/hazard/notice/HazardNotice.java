package io.zhiben.hazard.notice;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One recipient of one major hazard; reached by way of the hazard, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // who took note is kept for the record, not for the API
@Entity
@Table(name = "hazard_notice")
class HazardNotice {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Version private long version;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  @Enumerated(EnumType.STRING)
  private Recipient recipient;

  private String department;
  private Instant toldAt;
  private Instant lastToldAt;
  private int times;
  private Instant readAt;
  private String readBy;
  private String readRole;
  private String proof;

  /** For Hibernate. */
  protected HazardNotice() {}

  /**
   * @param department code; empty unless the recipient is one
   */
  HazardNotice(UUID hazardId, Recipient recipient, String department, Instant at) {
    this.id = Ids.next();
    this.hazardId = hazardId;
    this.recipient = recipient;
    this.department = department;
    this.toldAt = at;
    this.lastToldAt = at;
    this.times = 1;
  }

  /** The hazard was graded major once more: what was noted before counts no longer. */
  void tellAnew(Instant at) {
    toldAt = at;
    lastToldAt = at;
    times = 1;
    readAt = null;
    readBy = null;
    readRole = null;
    proof = null;
  }

  void tellAgain(Instant at) {
    lastToldAt = at;
    times++;
  }

  /**
   * @param how null where the recipient says it himself
   */
  void read(String subject, String role, String how, Instant at) {
    readAt = at;
    readBy = subject;
    readRole = role;
    proof = how;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID hazardId() {
    return hazardId;
  }

  Recipient recipient() {
    return recipient;
  }

  String department() {
    return department;
  }

  Instant toldAt() {
    return toldAt;
  }

  Instant lastToldAt() {
    return lastToldAt;
  }

  int times() {
    return times;
  }

  Instant readAt() {
    return readAt;
  }

  String readRole() {
    return readRole;
  }

  String proof() {
    return proof;
  }

  boolean isUnread() {
    return readAt == null;
  }
}
