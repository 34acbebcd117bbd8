package io.zhiben.hazard.activity;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may take which step with an activity now; what is offered is what isn't refused. */
final class ActivityPolicy {
  private ActivityPolicy() {}

  static List<ActivityVerb> allowed(
      ActivityState state, Set<String> leadDepartments, Caller caller) {
    return Arrays.stream(ActivityVerb.values())
        .filter(verb -> refusal(verb, state, leadDepartments, caller).isEmpty())
        .toList();
  }

  static void permit(
      ActivityVerb verb, ActivityState state, Set<String> leadDepartments, Caller caller) {
    refusal(verb, state, leadDepartments, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      ActivityVerb verb, ActivityState state, Set<String> leadDepartments, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, leadDepartments)) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    return state.goesOn()
        ? Optional.empty()
        : Optional.of(Problem.of(ActivityError.ACTIVITY_STATE_FORBIDS, verb, state));
  }
}
