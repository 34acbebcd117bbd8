package io.zhiben.reporting.task;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.PlanTask;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A plan as far as the caller reaches it: whole for those of its place and above, and for those
 * below only what concerns the units of their own place.
 *
 * @param whole whether he sees every unit
 * @param own ids of the units that he sees where he doesn't see all
 */
public record ReachedPlan(StoredPlan plan, Caller caller, boolean whole, Set<String> own) {

  public ReachedPlan {
    own = Set.copyOf(own);
  }

  public PlanPack pack() {
    return plan.pack();
  }

  /** Whether he belongs to the office that runs the plan. */
  public boolean isOffice() {
    return UnitOf.isOffice(plan, caller);
  }

  /** Whether what he does for the unit counts as done by it; the office works for enterprises. */
  public boolean actsFor(Unit unit) {
    boolean withoutAccounts = !unit.acts() && unit.kind() != Unit.Kind.UPPER;
    return withoutAccounts ? isOffice() : UnitOf.actsFor(plan, unit, caller);
  }

  /** Whether he acts for one of these. */
  public boolean actsForAny(Collection<String> units) {
    return unitsOf(units).stream().anyMatch(this::actsFor);
  }

  public boolean sees(Unit unit) {
    return whole || own.contains(unit.id());
  }

  /** A unit sees what it leads and what it helps with. */
  boolean sees(Occurrence owed) {
    return sees(owed.unit()) || sees(owed.task());
  }

  /** Whether he sees something of the task at all. */
  boolean sees(PlanTask task) {
    return whole || task.co().stream().anyMatch(own::contains);
  }

  /**
   * @throws Problem NOT_FOUND for a unit that the plan doesn't have, and for one that he doesn't
   *     see
   */
  public Unit require(String unit) {
    return pack().unit(unit).filter(this::sees).orElseThrow(Problem::notFound);
  }

  /** The id of the unit that he acts for in his own right; null where he acts for none. */
  public String ownUnit() {
    return UnitOf.unitOf(plan, caller).map(Unit::id).orElse(null);
  }

  private List<Unit> unitsOf(Collection<String> ids) {
    return pack().units().stream().filter(unit -> ids.contains(unit.id())).toList();
  }
}
