package io.zhiben.hazard.injury;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Reads injuries within the caller's scope. */
@ApplicationScoped
class InjuryQueries {
  private final Listings listings;
  private final Injuries injuries;
  private final RegionCondition regions;

  InjuryQueries(Listings listings, Injuries injuries, RegionCondition regions) {
    this.listings = listings;
    this.injuries = injuries;
    this.regions = regions;
  }

  @Transactional
  Page<InjuryView> list(InjuryFilter filter, PageRequest page) {
    Listing<InjuryRecord> listing =
        listings
            .of(InjuryRecord.class)
            .containing(filter.q, "e.reference", "e.unitName", "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.source = :source", "source", filter.source)
            .where("e.cause = :cause", "cause", filter.cause)
            .where("e.bodyPart = :bodyPart", "bodyPart", filter.bodyPart)
            .where("e.zone = :zone", "zone", filter.zone)
            .where("e.state = :state", "state", filter.state);
    if (filter.suspected != null) {
      listing.where(filter.suspected ? Injuries.SUSPECTED : "not " + Injuries.SUSPECTED);
    }
    Page<InjuryRecord> found = listing.sortable("happenedOn", "e.happenedOn").fetch(page);
    Set<UUID> suspected =
        injuries.suspectedAmong(found.items().stream().map(InjuryRecord::id).toList());
    return found.map(record -> record.view(suspected.contains(record.id())));
  }
}
