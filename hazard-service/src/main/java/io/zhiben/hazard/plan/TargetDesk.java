package io.zhiben.hazard.plan;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Changes the targets of a plan; what was owed before a change stays owed. */
@ApplicationScoped
class TargetDesk {
  private final EnterpriseSelection selection;
  private final PlanTargets targets;
  private final PlanBook book;
  private final Preconditions preconditions;

  TargetDesk(
      EnterpriseSelection selection,
      PlanTargets targets,
      PlanBook book,
      Preconditions preconditions) {
    this.selection = selection;
    this.targets = targets;
    this.book = book;
    this.preconditions = preconditions;
  }

  @Transactional
  PlanView add(UUID id, ChangeTargets command) {
    InspectionPlan plan = begin(id);
    PlanDesk.requireOnce(command.enterpriseIds());
    for (int i = 0; i < command.enterpriseIds().size(); i++) {
      UUID enterprise = command.enterpriseIds().get(i);
      if (targets.activeOf(id, enterprise).isPresent()) {
        throw Problem.ofField(
            HazardError.DRAW_DUPLICATE_MEMBER, "enterpriseIds[" + i + "]", enterprise.toString());
      }
    }
    List<Selected> found = selection.require(command.enterpriseIds(), plan.place().code());
    String department = plan.department();
    if (department != null
        && !found.stream()
            .allMatch(one -> one.enterprise().leadDepartments().contains(department))) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    if (plan.targets() + found.size() > PlanDesk.MOST_TARGETS) {
      throw Problem.of(HazardError.DRAW_POOL_TOO_LARGE, PlanDesk.MOST_TARGETS);
    }
    PlanDesk.checkRecurrence(command.recurrence(), plan.firstDay(), plan.lastDay(), "recurrence");
    List<ListedEnterprise> enterprises = found.stream().map(Selected::enterprise).toList();
    return book.add(plan, enterprises, command.reason().strip(), command.recurrence());
  }

  @Transactional
  PlanView remove(UUID id, ChangeTargets command) {
    InspectionPlan plan = begin(id);
    if (command.recurrence() != null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "recurrence");
    }
    PlanDesk.requireOnce(command.enterpriseIds());
    List<PlanTarget> leaving =
        command.enterpriseIds().stream()
            .map(one -> targets.activeOf(id, one).orElseThrow(Problem::notFound))
            .toList();
    return book.remove(plan, leaving, command.reason().strip());
  }

  private InspectionPlan begin(UUID id) {
    InspectionPlan plan = book.require(id);
    if (!PlanDesk.acts(CurrentCaller.get(), plan)) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    preconditions.requireMatch(plan.version());
    plan.requireNotClosed();
    return plan;
  }
}
