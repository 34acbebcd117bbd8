package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;

/**
 * In whose name a document is issued.
 *
 * @param regionCode the place whose office it is
 * @param department code of a department of that place; empty for the safety office
 */
public record Authority(String regionCode, String department) {
  /** The safety office of that place. */
  public static Authority office(String regionCode) {
    return new Authority(regionCode, "");
  }

  /** Officers and leaders act for their place's office, a department's staff for the department. */
  public static Authority of(Caller caller) {
    return new Authority(
        caller.region(), LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : "");
  }
}
