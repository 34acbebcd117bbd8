package io.zhiben.hazard.draw;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Who draws what: officers in their place, a department only among what it leads. */
@ApplicationScoped
class DrawAccess {
  private final RegionTree regions;

  DrawAccess(RegionTree regions) {
    this.regions = regions;
  }

  /** The department that the caller draws for; null for an officer. */
  static String departmentOf(Caller caller) {
    return LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null;
  }

  /** A department acts on its own draws only. */
  static boolean acts(Caller caller, Draw draw) {
    String department = departmentOf(caller);
    return department == null || department.equals(draw.department());
  }

  static void require(Draw draw) {
    if (!acts(CurrentCaller.get(), draw)) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
  }

  /** The place asked for, or the caller's own; none outside it. */
  Place place(String asked, Caller caller) {
    Place place = regions.placeOf(asked == null ? caller.region() : asked);
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return place;
  }
}
