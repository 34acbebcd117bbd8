package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads listings within the caller's scope. */
@ApplicationScoped
class ListingQueries {
  private final Listings lists;
  private final HazardListings listings;
  private final RegionCondition regions;
  private final ListingViews views;
  private final WorkingClock clock;

  ListingQueries(
      Listings lists,
      HazardListings listings,
      RegionCondition regions,
      ListingViews views,
      WorkingClock clock) {
    this.lists = lists;
    this.listings = listings;
    this.regions = regions;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  ListingView get(UUID id) {
    return views.of(listings.require(id));
  }

  @Transactional
  Page<ListingRow> list(ListingFilter filter, PageRequest page) {
    Listing<HazardListing> list =
        lists
            .of(HazardListing.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.level = :level", "level", filter.level)
            .where("e.state = :state", "state", filter.state)
            .where("e.outcome = :outcome", "outcome", filter.outcome)
            .where("e.delistedOn >= :delistedFrom", "delistedFrom", filter.delistedFrom)
            .where("e.delistedOn <= :delistedTo", "delistedTo", filter.delistedTo)
            .where("e.publicity = :publicity", "publicity", filter.publicity)
            .where(
                "exists (select 1 from SubjectHazard s where s.subjectId = e.id"
                    + " and s.hazardId = :hazard)",
                "hazard",
                filter.hazard);
    late(list, filter.overdue, "(e.state = 'LISTED' and e.deadline < :today)");
    late(list, filter.progressOverdue, "(e.state <> 'DELISTED' and e.progressDue < :today)");
    if (filter.extensionAsked != null) {
      list.where("e.later.until is " + (filter.extensionAsked ? "not null" : "null"));
    }
    return list.sortable("number", "e.number")
        .sortable("deadline", "e.deadline")
        .sortable("listedOn", "e.listedOn")
        .fetch(page)
        .map(views::row);
  }

  private void late(Listing<HazardListing> list, Boolean wanted, String condition) {
    if (wanted != null) {
      list.where(wanted ? condition : "not " + condition, "today", clock.today());
    }
  }
}
