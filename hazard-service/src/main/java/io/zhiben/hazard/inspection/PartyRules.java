package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.plan.PlannedEnterprises;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who takes part in an inspection, and whose inspection it looks over. */
@ApplicationScoped
class PartyRules {
  private static final String SIGNED_OFF = "SIGNED_OFF";

  private final Departments departments;
  private final Inspections inspections;
  private final PlannedEnterprises plans;
  private final Casebook casebook;

  PartyRules(
      Departments departments,
      Inspections inspections,
      PlannedEnterprises plans,
      Casebook casebook) {
    this.casebook = casebook;
    this.plans = plans;
    this.departments = departments;
    this.inspections = inspections;
  }

  /** A look back (清零回头看, Q-057) is at a hazard of the enterprise that was signed off. */
  private void checkRevisit(RecordInspection command, ListedEnterprise enterprise) {
    CaseFacts hazard = casebook.require(command.revisits());
    if (!command.kind().official() || !hazard.enterpriseId().equals(enterprise.id())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "revisits");
    }
    if (!SIGNED_OFF.equals(hazard.state())) {
      throw Problem.ofField(InspectionError.REVISIT_NOT_SIGNED_OFF, "revisits");
    }
  }

  void check(RecordInspection command, ListedEnterprise enterprise, Caller caller) {
    // nobody asks for the departments of a place but for a joint inspection
    Set<String> known =
        command.kind() == InspectionKind.JOINT ? departments.of(enterprise.place()) : Set.of();
    JointPolicy.require(command, caller, known);
    SupervisionPolicy.requireForm(command);
    ServicePolicy.requireForm(command);
    if (!command.topics().isEmpty() && !command.kind().official()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "topics");
    }
    plans.requireTopics(enterprise.place(), command.topics());
    if (command.revisits() != null) {
      checkRevisit(command, enterprise);
    }
    if (command.supervises() != null) {
      SupervisionPolicy.require(inspections.require(command.supervises()), command, caller);
    }
  }
}
