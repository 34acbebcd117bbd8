package io.zhiben.hazard.draw;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads draws within the caller's scope. */
@ApplicationScoped
class DrawQueries {
  private final Listings listings;
  private final Draws draws;
  private final RegionCondition regions;
  private final DrawViews views;
  private final DrawRecords records;

  DrawQueries(
      Listings listings,
      Draws draws,
      RegionCondition regions,
      DrawViews views,
      DrawRecords records) {
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
    return listings
        .of(Draw.class)
        .where(regions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
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
