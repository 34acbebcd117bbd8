package io.zhiben.hazard.resident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may take which step now; what is offered is what isn't refused. */
final class ResidentPolicy {
  private ResidentPolicy() {}

  static List<ResidentVerb> allowed(
      ResidentState state, Set<String> leadDepartments, Caller caller) {
    return Arrays.stream(ResidentVerb.values())
        .filter(verb -> refusal(verb, state, leadDepartments, caller).isEmpty())
        .toList();
  }

  static void permit(
      ResidentVerb verb, ResidentState state, Set<String> leadDepartments, Caller caller) {
    refusal(verb, state, leadDepartments, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      ResidentVerb verb, ResidentState state, Set<String> leadDepartments, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, leadDepartments)) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    return verb.isFrom(state)
        ? Optional.empty()
        : Optional.of(Problem.of(ResidentError.RESIDENT_STATE_FORBIDS, verb, state));
  }
}
