package io.zhiben.enterprise.staffing;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.department.Departments;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose staff a caller may count. */
@ApplicationScoped
class StaffOffices {
  private final Departments departments;
  private final RegionTree tree;

  StaffOffices(Departments departments, RegionTree tree) {
    this.departments = departments;
    this.tree = tree;
  }

  /** The place; not found alike when there is none and when the caller doesn't reach it. */
  Place placeOf(String regionCode) {
    return tree.find(regionCode)
        .map(region -> Place.of(region.place()))
        .filter(place -> place.isWithin(CurrentCaller.get().region()))
        .orElseThrow(Problem::notFound);
  }

  /**
   * @throws Problem OFFICE_UNKNOWN for a department that the place doesn't have, OUTSIDE_SCOPE for
   *     one that is not the caller's to count
   */
  void require(String regionCode, String office) {
    if (office != null
        && departments.of(regionCode).stream().noneMatch(one -> one.code().equals(office))) {
      throw Problem.ofField(EnterpriseError.OFFICE_UNKNOWN, "office");
    }
    if (!counts(office)) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "office");
    }
  }

  /** A department counts its own staff; the safety office all of it. */
  boolean counts(String office) {
    Caller caller = CurrentCaller.get();
    return caller.may(Right.STAFFING_WRITE)
        && (caller.has(Role.OFFICER) || caller.org().equals(office));
  }
}
