package io.zhiben.hazard.directory;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.Problem;
import java.util.Set;

/**
 * A department's staff act only on what it supervises as lead; officers and everybody else pass.
 */
public final class LeadDepartmentPolicy {
  private LeadDepartmentPolicy() {}

  public static boolean permits(Caller caller, Set<String> leadDepartments) {
    return !actsAsDepartment(caller) || leadDepartments.contains(caller.org());
  }

  public static void require(Caller caller, Set<String> leadDepartments) {
    if (!permits(caller, leadDepartments)) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
  }

  /** An officer who also sits in a department is an officer. */
  public static boolean actsAsDepartment(Caller caller) {
    return caller.has(Role.DEPARTMENT) && !caller.has(Role.OFFICER);
  }
}
