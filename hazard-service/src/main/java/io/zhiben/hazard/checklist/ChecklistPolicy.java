package io.zhiben.hazard.checklist;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who works on which checklists. An enterprise writes its own, and its principal approves it
 * (Z-036); the supervising side writes those of places, and those that it prescribes to one
 * enterprise.
 */
final class ChecklistPolicy {
  private ChecklistPolicy() {}

  /** What one can do with a checklist. */
  @Schema(name = "ChecklistAction")
  enum Action {
    REVISE,
    ISSUE,
    RETIRE
  }

  static boolean isEnterprise(Caller caller) {
    return caller.has(Role.ENTERPRISE_OFFICER) || caller.has(Role.ENTERPRISE_PRINCIPAL);
  }

  /** The department that the caller writes for; null for everybody else. */
  static String departmentOf(Caller caller) {
    return LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null;
  }

  static boolean acts(Caller caller, Checklist checklist) {
    if (isEnterprise(caller) || checklist.own()) {
      return isEnterprise(caller) && checklist.own();
    }
    String department = departmentOf(caller);
    return department == null || department.equals(checklist.department());
  }

  static void require(Caller caller, Checklist checklist) {
    if (!acts(caller, checklist)) {
      throw Problem.of(ChecklistError.CHECKLIST_NOT_YOURS);
    }
  }

  /** An enterprise learns what is prescribed to it when it is issued, not while it is drafted. */
  static boolean seesDraft(Caller caller, Checklist checklist) {
    return !isEnterprise(caller) || checklist.own();
  }

  static List<Action> actions(Caller caller, Checklist checklist) {
    List<Action> actions = new ArrayList<>();
    if (checklist.state() == ChecklistState.RETIRED || !acts(caller, checklist)) {
      return actions;
    }
    if (caller.may(Right.CHECKLIST_WRITE)) {
      actions.add(Action.REVISE);
    }
    if (checklist.draftNo() != null && caller.may(Right.CHECKLIST_ISSUE)) {
      actions.add(Action.ISSUE);
    }
    if (caller.may(Right.CHECKLIST_ISSUE)) {
      actions.add(Action.RETIRE);
    }
    return actions;
  }
}
