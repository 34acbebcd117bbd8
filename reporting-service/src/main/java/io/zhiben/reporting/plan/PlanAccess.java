package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Which plans a caller may know of: those that bind his place, and those of the places in it. Every
 * other one answers like one that doesn't exist.
 */
@ApplicationScoped
public class PlanAccess {
  private final Plans plans;
  private final RegionTree regions;
  private final Clock clock;

  PlanAccess(Plans plans, RegionTree regions, Clock clock) {
    this.plans = plans;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * The version of a plan in force on that day.
   *
   * @param day null for today
   * @throws Problem NOT_FOUND for a plan that isn't there or out of the caller's sight
   */
  public StoredPlan require(String planId, LocalDate day) {
    return plans
        .find(planId, day == null ? LocalDate.now(clock) : day)
        .filter(plan -> isInSight(plan.pack().region()))
        .orElseThrow(Problem::notFound);
  }

  /** The plans in sight, each in its version of that day. */
  public List<StoredPlan> all(LocalDate day) {
    return plans.inForce(day).stream().filter(plan -> isInSight(plan.pack().region())).toList();
  }

  /** Whether the caller may know of what that place's plan says. */
  public boolean isInSight(String planRegion) {
    Caller caller = CurrentCaller.get();
    if (caller.scope() == ScopeKind.ALL) {
      return true;
    }
    if (caller.scope() == ScopeKind.NONE || caller.scope() == ScopeKind.ASSIGNMENT) {
      return false;
    }
    RegionState own = regions.find(caller.region()).orElse(null);
    RegionState other = regions.find(planRegion).orElse(null);
    return own != null
        && other != null
        && (Place.of(own.place()).isWithin(other.code())
            || Place.of(other.place()).isWithin(own.code()));
  }
}
