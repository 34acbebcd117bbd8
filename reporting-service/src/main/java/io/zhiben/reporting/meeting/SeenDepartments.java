package io.zhiben.reporting.meeting;

import io.zhiben.plans.PlanPack;
import io.zhiben.reporting.inbox.DepartmentAccounts;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whether a department that owns a resolution was ever met here. The list of a place's departments
 * is another service's, and a place without a plan has departments, too: so nothing is refused, and
 * what is told to a department of which nothing is known says so.
 */
@ApplicationScoped
class SeenDepartments {
  private final Plans plans;
  private final DepartmentAccounts accounts;
  private final Clock clock;

  SeenDepartments(Plans plans, DepartmentAccounts accounts, Clock clock) {
    this.plans = plans;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Whether a plan names it as a unit there, or somebody of it has used the inbox.
   *
   * @param place code of its place
   */
  boolean isSeen(String place, String department) {
    return plans.inForce(LocalDate.now(clock)).stream()
            .map(StoredPlan::pack)
            .anyMatch(plan -> isUnit(plan, place, department))
        || accounts.isSeen(place, department);
  }

  private static boolean isUnit(PlanPack plan, String place, String department) {
    return plan.units().stream()
        .filter(unit -> department.equals(unit.department()))
        .anyMatch(unit -> place.equals(unit.region() == null ? plan.region() : unit.region()));
  }
}
