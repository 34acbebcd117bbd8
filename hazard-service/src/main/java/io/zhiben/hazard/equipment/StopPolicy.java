package io.zhiben.hazard.equipment;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may take which step with an order now; what is offered is what isn't refused. */
final class StopPolicy {
  private StopPolicy() {}

  static List<StopVerb> allowed(EquipmentStop stop, Set<String> leadDepartments, Caller caller) {
    return Arrays.stream(StopVerb.values())
        .filter(verb -> refusal(verb, stop, leadDepartments, caller).isEmpty())
        .toList();
  }

  static void permit(
      StopVerb verb, EquipmentStop stop, Set<String> leadDepartments, Caller caller) {
    refusal(verb, stop, leadDepartments, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      StopVerb verb, EquipmentStop stop, Set<String> leadDepartments, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, leadDepartments)) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    if (!stop.stopped()) {
      return Optional.of(Problem.of(EquipmentError.STOP_STATE_FORBIDS, verb, stop.state()));
    }
    return verb == StopVerb.RESUME && !stop.inspectionPassed()
        ? Optional.of(Problem.of(EquipmentError.EQUIPMENT_NOT_PASSED))
        : Optional.empty();
  }
}
