package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who takes part in an inspection, and whose inspection it looks over. */
@ApplicationScoped
class PartyRules {
  private final Departments departments;
  private final Inspections inspections;

  PartyRules(Departments departments, Inspections inspections) {
    this.departments = departments;
    this.inspections = inspections;
  }

  void check(RecordInspection command, ListedEnterprise enterprise, Caller caller) {
    // nobody asks for the departments of a place but for a joint inspection
    Set<String> known =
        command.kind() == InspectionKind.JOINT ? departments.of(enterprise.place()) : Set.of();
    JointPolicy.require(command, caller, known);
    SupervisionPolicy.requireForm(command);
    ServicePolicy.requireForm(command);
    if (command.supervises() != null) {
      SupervisionPolicy.require(inspections.require(command.supervises()), command, caller);
    }
  }
}
