package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.plan.Windows.Window;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads plans within the caller's scope. */
@ApplicationScoped
class PlanQueries {
  private final Listings listings;
  private final InspectionPlans plans;
  private final RegionCondition regions;
  private final PlanViews views;
  private final PlanProgress progress;
  private final PlanVisits visits;
  private final OwnRecurrences own;

  PlanQueries(
      Listings listings,
      InspectionPlans plans,
      RegionCondition regions,
      PlanViews views,
      PlanProgress progress,
      PlanVisits visits,
      OwnRecurrences own) {
    this.own = own;
    this.progress = progress;
    this.visits = visits;
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

  /** All windows of a plan, in their order. */
  @Transactional
  List<WindowView> windows(UUID id) {
    InspectionPlan plan = plans.require(id);
    return progress.of(List.of(plan)).get(id);
  }

  @Transactional
  Page<PlanChangeView> changes(UUID id, PageRequest page) {
    plans.require(id);
    return listings
        .of(PlanChange.class)
        .where("e.planId = :plan", "plan", id)
        .fetch(page)
        .map(PlanChange::view);
  }

  /**
   * @param inspected null for all
   * @param window number of a window; null for the plan as a whole, with its targets of today
   */
  @Transactional
  Page<PlanTargetView> targets(UUID id, Boolean inspected, Integer window, PageRequest page) {
    InspectionPlan plan = plans.require(id);
    Listing<PlanTarget> targets =
        listings
            .of(PlanTarget.class)
            .where("e.planId = :plan", "plan", id)
            .sortable("enterprise", "e.enterpriseName");
    if (window != null && plan.recurrence() != null) {
      return ofWindow(plan, windowOf(plan, window), inspected, targets, page);
    }
    targets.where("e.removedOn is null");
    if (inspected != null) {
      targets.where(inspected ? "e.inspectionId is not null" : "e.inspectionId is null");
    }
    Page<PlanTarget> found = targets.fetch(page);
    Map<UUID, Long> overdue = own.overdueOf(found.items());
    return found.map(one -> one.view(overdue.getOrDefault(one.enterpriseId(), 0L)));
  }

  private static Window windowOf(InspectionPlan plan, int no) {
    return plan.windows().all().stream()
        .filter(one -> one.no() == no)
        .findFirst()
        .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "window"));
  }

  private Page<PlanTargetView> ofWindow(
      InspectionPlan plan,
      Window window,
      Boolean inspected,
      Listing<PlanTarget> targets,
      PageRequest page) {
    targets
        .where("e.recurs is null")
        .where("e.addedOn is null or e.addedOn <= :end", "end", window.to())
        .where("e.removedOn is null or e.removedOn > :end", "end", window.to());
    if (inspected != null) {
      targets.where(
          (inspected ? "" : "not ")
              + "exists (select 1 from PlanVisit v where v.planId = e.planId"
              + " and v.enterpriseId = e.enterpriseId and v.windowNo = :no)",
          "no",
          window.no());
    }
    Page<PlanTarget> found = targets.fetch(page);
    Map<UUID, PlanVisit> visited =
        visits.of(
            plan.id(), window.no(), found.items().stream().map(PlanTarget::enterpriseId).toList());
    return found.map(target -> target.view(visited.get(target.enterpriseId())));
  }
}
