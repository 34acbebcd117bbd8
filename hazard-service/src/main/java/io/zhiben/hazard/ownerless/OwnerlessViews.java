package io.zhiben.hazard.ownerless;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads hazards without an owner within the caller's scope. */
@ApplicationScoped
class OwnerlessViews {
  private final Listings lists;
  private final OwnerlessHazards hazards;
  private final RegionCondition conditions;
  private final RegionTree regions;

  OwnerlessViews(
      Listings lists, OwnerlessHazards hazards, RegionCondition conditions, RegionTree regions) {
    this.lists = lists;
    this.hazards = hazards;
    this.conditions = conditions;
    this.regions = regions;
  }

  @Transactional
  OwnerlessView get(UUID id) {
    return of(hazards.require(id));
  }

  @Transactional
  Page<OwnerlessView> list(OwnerlessFilter filter, PageRequest page) {
    return lists
        .of(OwnerlessHazard.class)
        .where(conditions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
        .where("e.hazardId = :hazard", "hazard", filter.hazard)
        .sortable("flaggedOn", "e.flaggedOn")
        .fetch(page)
        .map(this::of);
  }

  OwnerlessView of(OwnerlessHazard hazard) {
    return new OwnerlessView(
        hazard.id(),
        hazard.version(),
        hazard.hazardId(),
        hazard.hazardNumber(),
        hazard.enterpriseName(),
        nameOf(hazard.place().code()),
        hazard.state(),
        hazard.reason(),
        hazard.flaggedOn(),
        hazard.unit(),
        hazard.basis(),
        hazard.authorityCode() == null ? null : nameOf(hazard.authorityCode()),
        hazard.namedOn(),
        hazard.clearReason(),
        hazard.clearedOn(),
        OwnerlessVerb.allowed(hazard.state(), CurrentCaller.get()));
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
