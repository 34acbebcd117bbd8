package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.ListingLog.Done;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A listing with the rows that belong to it. */
@ApplicationScoped
class ListingParts {
  private final HazardListings listings;
  private final SubjectHazards subjects;
  private final ListingMeasures measures;
  private final ListingBook book;
  private final ListingViews views;

  ListingParts(
      HazardListings listings,
      SubjectHazards subjects,
      ListingMeasures measures,
      ListingBook book,
      ListingViews views) {
    this.listings = listings;
    this.subjects = subjects;
    this.measures = measures;
    this.book = book;
    this.views = views;
  }

  void begin(HazardListing listing, List<CaseFacts> hazards, List<String> texts) {
    listings.persist(listing);
    subjects.add(listing.id(), hazards, listing.authority().level());
    measures.begin(listing.id(), texts);
    listings.flush();
  }

  /** The hazards that are not listed by it any more. */
  List<UUID> end(HazardListing listing) {
    List<SubjectHazard> rows = subjects.of(listing.id());
    rows.forEach(SubjectHazard::end);
    subjects.flush();
    return rows.stream().map(SubjectHazard::hazardId).toList();
  }

  SupervisionLevel highestOf(UUID hazardId) {
    return subjects.highestOf(hazardId);
  }

  ListingMeasure measure(UUID listingId, int position) {
    return measures.require(listingId, position);
  }

  void write(HazardListing listing, ListingBook.Facts before, Done done, Right by) {
    listings.flush();
    book.write(listing, before, done, by);
  }

  ListingView view(HazardListing listing) {
    return views.of(listing);
  }
}
