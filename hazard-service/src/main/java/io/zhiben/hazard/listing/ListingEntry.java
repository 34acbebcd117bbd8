package io.zhiben.hazard.listing;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What happened to a listing. Only added; reached by way of its listing, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "listing_entry")
class ListingEntry {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID listingId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private ListingHappening event;

  private String actorSubject;
  private String actorRole;
  private String actorOrg;
  private String note;
  private String detail;

  /** For Hibernate. */
  protected ListingEntry() {}

  ListingEntry(UUID listingId, ListingLog.Done done, ListingLog.Actor actor) {
    this.id = Ids.next();
    this.listingId = listingId;
    this.event = done.happening();
    this.note = done.note();
    this.detail = done.detail();
    this.at = actor.at();
    this.actorSubject = actor.subject();
    this.actorRole = actor.role();
    this.actorOrg = actor.org();
  }

  ListingView.Entry view() {
    return new ListingView.Entry(at, event, actorRole, actorOrg, note, detail);
  }
}
