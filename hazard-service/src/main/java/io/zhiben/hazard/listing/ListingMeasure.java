package io.zhiben.hazard.listing;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A measure of a listing; reached by way of it, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // who did it is kept for the record, not for the API
@Entity
@Table(name = "listing_measure")
class ListingMeasure {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID listingId;

  private int position;
  private String text;
  private LocalDate doneOn;
  private String doneBy;
  private String note;

  /** For Hibernate. */
  protected ListingMeasure() {}

  ListingMeasure(UUID listingId, int position, String text) {
    this.id = Ids.next();
    this.listingId = listingId;
    this.position = position;
    this.text = text;
  }

  /** False when it was done before, which stays. */
  boolean done(String how, String by, LocalDate on) {
    if (doneOn != null) {
      return false;
    }
    doneOn = on;
    doneBy = by;
    note = how;
    return true;
  }

  int position() {
    return position;
  }

  String text() {
    return text;
  }

  ListingView.Measure view() {
    return new ListingView.Measure(position, text, doneOn, note);
  }
}
