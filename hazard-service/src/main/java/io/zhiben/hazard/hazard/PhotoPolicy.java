package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Optional;

/**
 * Who may add evidence to a hazard now. The page's button and the refusal are the same rule, like
 * those of the steps.
 */
final class PhotoPolicy {
  private PhotoPolicy() {}

  static boolean permits(HazardSituation hazard, Caller caller) {
    return refusal(hazard, caller).isEmpty();
  }

  /** Throws the refusal if there is one. */
  static void permit(HazardSituation hazard, Caller caller) {
    refusal(hazard, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(HazardSituation hazard, Caller caller) {
    if (!caller.may(Right.PHOTO_ADD)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, hazard.leadDepartments())) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    return hazard.state().isOpen()
        ? Optional.empty()
        : Optional.of(Problem.of(LifecycleError.PHOTO_TOO_LATE));
  }
}
