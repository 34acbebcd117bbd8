package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads what was published, which no scope bounds. */
@ApplicationScoped
class Bulletin {
  private final Listings lists;
  private final RegionCondition regions;
  private final ListingViews views;

  Bulletin(Listings lists, RegionCondition regions, ListingViews views) {
    this.lists = lists;
    this.regions = regions;
    this.views = views;
  }

  @Transactional
  Page<BulletinEntry> list(BulletinFilter filter, PageRequest page) {
    return CurrentCaller.callAs(Caller.system(), () -> published(filter, page));
  }

  private Page<BulletinEntry> published(BulletinFilter filter, PageRequest page) {
    Listing<HazardListing> list =
        lists
            .of(HazardListing.class)
            .where("e.publicity = 'PUBLIC'")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.level = :level", "level", filter.level);
    if (filter.delisted != null) {
      list.where("e.state " + (filter.delisted ? "=" : "<>") + " 'DELISTED'");
    }
    return list.sortable("listedOn", "e.listedOn")
        .sortable("deadline", "e.deadline")
        .fetch(page)
        .map(this::entry);
  }

  private BulletinEntry entry(HazardListing listing) {
    return new BulletinEntry(
        listing.id(),
        listing.number(),
        listing.authority().level(),
        views.nameOf(listing.authority().code()),
        views.nameOf(listing.place().code()),
        listing.supervisingUnit(),
        listing.hazards(),
        listing.listedOn(),
        listing.deadline(),
        listing.delistedOn(),
        listing.publicText());
  }
}
