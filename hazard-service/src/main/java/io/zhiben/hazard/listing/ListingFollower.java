package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets listings, requests and letters about an enterprise go where it goes. */
@ApplicationScoped
class ListingFollower {
  private final EntityManager entityManager;
  private final SubjectHazards subjects;
  private final HazardListings listings;
  private final DecisionRequests requests;
  private final CommonPlace commonPlace;
  private final AuditTrail audit;
  @Inject ListingEvents events;

  ListingFollower(
      EntityManager entityManager,
      SubjectHazards subjects,
      HazardListings listings,
      DecisionRequests requests,
      CommonPlace commonPlace,
      AuditTrail audit) {
    this.entityManager = entityManager;
    this.subjects = subjects;
    this.listings = listings;
    this.requests = requests;
    this.commonPlace = commonPlace;
    this.audit = audit;
  }

  /** What went with the enterprise. */
  record Followed(int hazards, int letters) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int hazards = update("SubjectHazard", "", enterprise);
    int letters = update("HazardLetter", ", h.enterpriseName = :name", enterprise);
    if (hazards + letters == 0) {
      return;
    }
    audit.record(
        "listing.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        new Followed(hazards, letters));
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

  private int update(String entity, String more, ListedEnterprise enterprise) {
    Place place = enterprise.place();
    var query =
        entityManager
            .createQuery(
                "update versioned "
                    + entity
                    + " h set h.place.code = :code, h.place.cityCode = :city,"
                    + " h.place.districtCode = :district, h.place.townCode = :town,"
                    + " h.enterpriseCode = :enterpriseCode"
                    + more
                    + " where h.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("id", enterprise.id());
    if (!more.isEmpty()) {
      query.setParameter("name", enterprise.name());
    }
    return query.executeUpdate();
  }
}
