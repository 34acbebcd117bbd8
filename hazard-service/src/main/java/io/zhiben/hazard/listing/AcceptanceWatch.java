package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.ListingLog.Done;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes acceptances back: what was accepted is not any more when a hazard of it goes back. */
@ApplicationScoped
class AcceptanceWatch {
  private final HazardListings listings;
  private final SubjectHazards subjects;
  private final ListingParts parts;

  AcceptanceWatch(HazardListings listings, SubjectHazards subjects, ListingParts parts) {
    this.listings = listings;
    this.subjects = subjects;
    this.parts = parts;
  }

  void dropFor(CaseFacts hazard) {
    Set<UUID> ids = subjects.subjectsOf(List.of(hazard.id()));
    if (ids.isEmpty()) {
      return;
    }
    for (HazardListing listing :
        listings.list("id in ?1 and state = ?2", ids, ListingPhase.ACCEPTED)) {
      ListingBook.Facts before = ListingBook.Facts.of(listing);
      listing.accept(false, null, null);
      parts.write(
          listing,
          before,
          new Done(ListingHappening.ACCEPTANCE_FAILED, null, hazard.number()),
          Right.LISTING_WRITE);
    }
  }
}
