package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.seal.Binding;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A piece of the dialogue with a reporter, sealed under the tip-off's key. Never changed. */
@SuppressWarnings("UnusedVariable") // who wrote for the office is kept for the record
@Entity
@Table(name = "tip_off_message")
class MessageRow {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  @Enumerated(EnumType.STRING)
  private Author author;

  private byte[] sealedText;
  private String writtenBy;
  private Instant writtenAt;

  /** Whose words they are. */
  enum Author {
    REPORTER,
    OFFICE
  }

  /** For Hibernate. */
  protected MessageRow() {}

  /**
   * @param writtenBy null for the reporter
   */
  MessageRow(UUID tipOffId, UUID id, Author author, String writtenBy, Instant at) {
    this.id = id == null ? Ids.next() : id;
    this.tipOffId = tipOffId;
    this.author = author;
    this.writtenBy = writtenBy;
    this.writtenAt = at;
  }

  void seal(byte[] text) {
    this.sealedText = text;
  }

  Binding text(TipOff tipOff) {
    return new Binding(tipOff.tenant(), "tip_off_message", id, "text");
  }

  UUID id() {
    return id;
  }

  Author author() {
    return author;
  }

  byte[] sealedText() {
    return sealedText;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
