package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads requests within the caller's scope. */
@ApplicationScoped
class RequestQueries {
  private final Listings listings;
  private final DecisionRequests requests;
  private final RegionCondition regions;
  private final RequestViews views;
  private final WorkingClock clock;

  RequestQueries(
      Listings listings,
      DecisionRequests requests,
      RegionCondition regions,
      RequestViews views,
      WorkingClock clock) {
    this.listings = listings;
    this.requests = requests;
    this.regions = regions;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  DecisionRequestView get(UUID id) {
    return views.of(requests.require(id));
  }

  @Transactional
  Page<DecisionRequestView> list(RequestFilter filter, PageRequest page) {
    Listing<DecisionRequest> listing =
        listings
            .of(DecisionRequest.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.kind = :kind", "kind", filter.kind)
            .where(
                "exists (select 1 from SubjectHazard s where s.subjectId = e.id"
                    + " and s.hazardId = :hazard)",
                "hazard",
                filter.hazard);
    if (filter.overdue != null) {
      String late = "(e.state = 'RECEIVED' and e.dueOn < :today)";
      listing.where(filter.overdue ? late : "not " + late, "today", clock.today());
    }
    return listing
        .sortable("number", "e.number")
        .sortable("due", "e.dueOn")
        .fetch(page)
        .map(views::of);
  }
}
