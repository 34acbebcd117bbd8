package io.zhiben.hazard.journal;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of a journal. Only added. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "journal_entry")
class JournalEntry {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID thingId;

  private Instant at;
  private String event;
  private String actorSubject;
  private String actorRole;
  private String actorOrg;
  private String note;
  private String detail;

  /** For Hibernate. */
  protected JournalEntry() {}

  JournalEntry(UUID thingId, Journal.JournalLine line, String subject) {
    this.id = Ids.next();
    this.thingId = thingId;
    this.at = line.at();
    this.event = line.event();
    this.actorSubject = subject;
    this.actorRole = line.role();
    this.actorOrg = line.org();
    this.note = line.note();
    this.detail = line.detail();
  }

  Journal.JournalLine line() {
    return new Journal.JournalLine(at, event, actorRole, actorOrg, note, detail);
  }
}
