package io.zhiben.reporting.task;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which plans and which of their units a caller reaches. Everything that units do about a
 * plan is found through it, so that no question for rows goes further.
 */
@ApplicationScoped
public class PlanReach {
  private static final Set<ScopeKind> PLACES =
      EnumSet.of(ScopeKind.CITY, ScopeKind.DISTRICT, ScopeKind.TOWN, ScopeKind.VILLAGE);

  private final Plans plans;
  private final RegionTree regions;

  PlanReach(Plans plans, RegionTree regions) {
    this.plans = plans;
    this.regions = regions;
  }

  /**
   * The plan as its text was in force on that day. A draft is no plan yet: nothing of it can be
   * asked for or begun (D-001).
   *
   * @throws Problem NOT_FOUND for a plan outside the caller's reach, as for one that doesn't exist
   */
  public ReachedPlan require(String planId, LocalDate day) {
    return plans.find(planId, day).flatMap(this::reach).orElseThrow(Problem::notFound);
  }

  /** Those of the present day that the caller reaches, in the order of their ids. */
  public List<ReachedPlan> all(LocalDate day) {
    return plans.inForce(day).stream().flatMap(plan -> reach(plan).stream()).toList();
  }

  private Optional<ReachedPlan> reach(StoredPlan plan) {
    Caller caller = CurrentCaller.get();
    Optional<RegionState> region = regions.find(plan.pack().region());
    if (region.isEmpty()) {
      return Optional.empty();
    }
    if (caller.isSystem()) {
      return Optional.of(new ReachedPlan(plan, caller, true, Set.of()));
    }
    if (!PLACES.contains(caller.scope())) {
      return Optional.empty();
    }
    if (Place.of(region.get().place()).isWithin(caller.region())) {
      return Optional.of(new ReachedPlan(plan, caller, true, Set.of()));
    }
    Set<String> own = ownUnits(plan.pack(), caller);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReachedPlan(plan, caller, false, own));
  }

  private Set<String> ownUnits(PlanPack plan, Caller caller) {
    return plan.units().stream()
        .filter(unit -> unit.region() != null && regions.isWithin(unit.region(), caller.region()))
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  /**
   * Where a row about that unit belongs: its own place where it has one, else the plan's.
   *
   * @param unit null for the plan as a whole
   */
  public Place placeOf(PlanPack plan, Unit unit) {
    return UnitOf.regionOf(plan, unit, regions)
        .map(region -> Place.of(region.place()))
        .orElseGet(() -> regions.placeOf(plan.region()));
  }
}
