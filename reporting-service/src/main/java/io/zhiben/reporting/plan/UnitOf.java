package io.zhiben.reporting.plan;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import java.util.Optional;

/**
 * Who acts for which unit of a plan; the one place that decides it. A unit with a department is
 * acted for by that department's accounts, one with a place by the officers of the place, and one
 * with neither by the office of the plan's own place.
 */
public final class UnitOf {
  private UnitOf() {}

  /**
   * The unit that the caller acts for in his own right; empty where he acts for none. For the
   * office it is the plan's unit of that kind, although the office acts for others beside.
   */
  public static Optional<Unit> unitOf(StoredPlan plan, Caller caller) {
    Optional<Unit> own =
        plan.pack().units().stream()
            .filter(unit -> hasAccounts(unit) && actsFor(plan, unit, caller))
            .findFirst();
    if (own.isPresent() || !isOffice(plan, caller)) {
      return own;
    }
    return plan.pack().units().stream()
        .filter(unit -> unit.kind() == Unit.Kind.OFFICE && !hasAccounts(unit))
        .findFirst();
  }

  /** Whether what the caller does for that unit counts as done by it. */
  public static boolean actsFor(StoredPlan plan, Unit unit, Caller caller) {
    if (!unit.acts()) {
      return false;
    }
    if (unit.department() != null) {
      // codes of departments are those of a place, and repeat in others
      String place = unit.region() == null ? plan.pack().region() : unit.region();
      return caller.has(Role.DEPARTMENT)
          && caller.org().equals(unit.department())
          && caller.region().equals(place);
    }
    if (unit.region() != null) {
      return isOfficial(caller) && caller.region().equals(unit.region());
    }
    return isOffice(plan, caller);
  }

  /**
   * Whether the caller belongs to the office that runs the plan: an officer or leader of its place.
   */
  public static boolean isOffice(StoredPlan plan, Caller caller) {
    PlanPack pack = plan.pack();
    return (caller.has(Role.OFFICER) || caller.has(Role.LEADER))
        && caller.region().equals(pack.region());
  }

  /**
   * The place whose figures are the unit's: its own, or the plan's where it has none. Empty for a
   * place that isn't known here, and for one that isn't the plan's: a plan speaks of its tenant's
   * place and of no other, whatever its text says.
   *
   * @param unit null for the plan as a whole
   */
  public static Optional<RegionState> regionOf(PlanPack plan, Unit unit, RegionTree regions) {
    String code = unit == null || unit.region() == null ? plan.region() : unit.region();
    return regions.find(code).filter(region -> Place.of(region.place()).isWithin(plan.region()));
  }

  private static boolean hasAccounts(Unit unit) {
    return unit.department() != null || unit.region() != null;
  }

  /** A village has no officers but its grid workers. */
  private static boolean isOfficial(Caller caller) {
    return caller.has(Role.OFFICER) || caller.has(Role.LEADER) || caller.has(Role.GRID_WORKER);
  }
}
