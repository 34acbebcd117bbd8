package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads plans within the caller's scope. */
@ApplicationScoped
class PlanQueries {
  private final Listings listings;
  private final InspectionPlans plans;
  private final RegionCondition regions;
  private final PlanViews views;

  PlanQueries(Listings listings, InspectionPlans plans, RegionCondition regions, PlanViews views) {
    this.listings = listings;
    this.plans = plans;
    this.regions = regions;
    this.views = views;
  }

  @Transactional
  PlanView get(UUID id) {
    return views.of(plans.require(id));
  }

  @Transactional
  Page<PlanView> list(PlanFilter filter, PageRequest page) {
    Page<InspectionPlan> found =
        listings
            .of(InspectionPlan.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.kind = :kind", "kind", filter.kind)
            .sortable("number", "e.number")
            .sortable("to", "e.lastDay")
            .fetch(page);
    return new Page<>(views.of(found.items()), found.total(), found.totalExact(), found.next());
  }

  /**
   * @param inspected null for all
   */
  @Transactional
  Page<PlanTargetView> targets(UUID id, Boolean inspected, PageRequest page) {
    plans.require(id);
    Listing<PlanTarget> targets =
        listings
            .of(PlanTarget.class)
            .where("e.planId = :plan", "plan", id)
            .sortable("enterprise", "e.enterpriseName");
    if (inspected != null) {
      targets.where(inspected ? "e.inspectionId is not null" : "e.inspectionId is null");
    }
    return targets.fetch(page).map(PlanTarget::view);
  }
}
