package io.zhiben.training.drill;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.training.directory.SubjectFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists drills with the names of their places. */
@ApplicationScoped
class DrillLists {
  private final Listings listings;
  private final SubjectFilter subjects;
  private final RegionTree regions;

  DrillLists(Listings listings, SubjectFilter subjects, RegionTree regions) {
    this.listings = listings;
    this.subjects = subjects;
    this.regions = regions;
  }

  @Transactional
  Page<DrillView> list(DrillFilter filter, PageRequest page) {
    return subjects
        .apply(
            listings.of(Drill.class),
            filter.region(),
            filter.enterprise(),
            filter.from(),
            filter.to())
        .where("e.kind = :kind", "kind", filter.kind())
        .fetch(page)
        .map(this::view);
  }

  DrillView view(Drill drill) {
    String region = drill.place().code();
    return drill.view(regions.find(region).map(RegionState::name).orElse(region));
  }
}
