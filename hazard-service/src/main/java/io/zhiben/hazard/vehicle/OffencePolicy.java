package io.zhiben.hazard.vehicle;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may take which step with an offence now; what is offered is what isn't refused. */
final class OffencePolicy {
  private OffencePolicy() {}

  static List<OffenceVerb> allowed(VehicleOffence offence, Caller caller) {
    return Arrays.stream(OffenceVerb.values())
        .filter(verb -> refusal(verb, offence, caller).isEmpty())
        .toList();
  }

  static void permit(OffenceVerb verb, VehicleOffence offence, Caller caller) {
    refusal(verb, offence, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      OffenceVerb verb, VehicleOffence offence, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    boolean others =
        LeadDepartmentPolicy.actsAsDepartment(caller)
            && offence.department() != null
            && !offence.department().equals(caller.org());
    if (others) {
      return Optional.of(Problem.of(VehicleError.OFFENCE_OF_OTHER_UNIT, offence.department()));
    }
    return offence.open()
        ? Optional.empty()
        : Optional.of(Problem.of(VehicleError.OFFENCE_STATE_FORBIDS, verb, offence.state()));
  }
}
