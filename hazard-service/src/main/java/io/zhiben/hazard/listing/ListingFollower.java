package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets listings, requests and letters about an enterprise go where it goes. */
@ApplicationScoped
class ListingFollower {
  private final EnterpriseRows rows;
  private final SubjectHazards subjects;
  private final HazardListings listings;
  private final DecisionRequests requests;
  private final CommonPlace commonPlace;
  private final ListingEvents events;

  ListingFollower(
      EnterpriseRows rows,
      SubjectHazards subjects,
      HazardListings listings,
      DecisionRequests requests,
      CommonPlace commonPlace,
      ListingEvents events) {
    this.rows = rows;
    this.subjects = subjects;
    this.listings = listings;
    this.requests = requests;
    this.commonPlace = commonPlace;
    this.events = events;
  }

  /** What went with the enterprise. */
  record Followed(int hazards, int letters) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int hazards = rows.move(SubjectHazard.class, enterprise);
    int letters = rows.move(HazardLetter.class, enterprise, Kept.NAME);
    if (hazards + letters == 0) {
      return;
    }
    rows.record("listing", enterprise, new Followed(hazards, letters));
    if (followed.moved() && hazards > 0) {
      Set<UUID> ids =
          subjects.list("enterpriseId", enterprise.id()).stream()
              .map(SubjectHazard::subjectId)
              .collect(Collectors.toSet());
      listings.list("id in ?1", ids).forEach(this::move);
      requests.list("id in ?1", ids).forEach(request -> request.follow(placeOf(request.id())));
      requests.flush();
    }
  }

  private void move(HazardListing listing) {
    listing.follow(placeOf(listing.id()));
    events.tell(EventType.LISTING_CHANGED, listing, subjects.hazardsOf(listing.id()));
  }

  private Place placeOf(UUID subjectId) {
    return commonPlace.of(subjects.of(subjectId).stream().map(SubjectHazard::place).toList());
  }
}
