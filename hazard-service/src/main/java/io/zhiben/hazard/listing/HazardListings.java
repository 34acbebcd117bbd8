package io.zhiben.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HazardListings implements PanacheRepositoryBase<HazardListing, UUID> {
  private final Database database;

  HazardListings(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  HazardListing require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Null when the request has none, or the caller doesn't reach it. */
  HazardListing ofRequest(UUID requestId) {
    return find("requestId", requestId).firstResult();
  }

  /**
   * The next report is due on that day. By plain SQL: whoever reports reaches the listing by one of
   * its hazards, and need not reach all that it lies over; a report is no change of the listing.
   */
  void progressDue(HazardListing listing, LocalDate day) {
    database.update("update hazard_listing set progress_due = ? where id = ?", day, listing.id());
    getEntityManager().refresh(listing);
  }

  /** Listings behind that id that hold and whose deadline has passed, by id. */
  List<HazardListing> overdue(LocalDate today, UUID after, int limit) {
    return find(
            "state = ?1 and deadline < ?2 and id > ?3 order by id",
            ListingPhase.LISTED,
            today,
            after)
        .page(0, limit)
        .list();
  }
}
