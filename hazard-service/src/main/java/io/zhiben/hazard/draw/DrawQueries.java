package io.zhiben.hazard.draw;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads draws within the caller's scope. */
@ApplicationScoped
class DrawQueries {
  private final Listings listings;
  private final Draws draws;
  private final RegionCondition regions;
  private final DrawViews views;
  private final DrawRecords records;
  private final TenantSettings settings;
  private final Clock clock;

  DrawQueries(
      Listings listings,
      Draws draws,
      RegionCondition regions,
      DrawViews views,
      DrawRecords records,
      TenantSettings settings,
      Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.listings = listings;
    this.draws = draws;
    this.regions = regions;
    this.views = views;
    this.records = records;
  }

  @Transactional
  DrawView get(UUID id) {
    return views.of(draws.require(id));
  }

  @Transactional
  Page<DrawRow> list(DrawFilter filter, PageRequest page) {
    Listing<Draw> listing =
        listings
            .of(Draw.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state);
    if (filter.publicationOverdue) {
      LocalDate last =
          settings.ofCaller(DrawPublication.SETTING).content().lastDue(LocalDate.now(clock));
      listing.where(
          "e.state = io.zhiben.hazard.draw.DrawState.HELD and e.heldAt < :due",
          "due",
          last.plusDays(1).atStartOfDay(SuiteClock.ZONE).toInstant());
    }
    return listing
        .sortable("number", "e.number")
        .sortable("preparedAt", "e.preparedAt")
        .fetch(page)
        .map(views::row);
  }

  @Transactional
  DrawRecord record(UUID id) {
    Draw draw = draws.require(id);
    draw.require(DrawVerb.SHOW_RECORD);
    return records.of(draw);
  }
}
