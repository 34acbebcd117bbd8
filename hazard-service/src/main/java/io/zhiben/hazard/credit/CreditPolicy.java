package io.zhiben.hazard.credit;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may take which step with a credit record now; what is offered is what isn't refused. */
final class CreditPolicy {
  private CreditPolicy() {}

  static List<CreditVerb> allowed(
      CreditRecord record, Set<String> leadDepartments, Caller caller, LocalDate today) {
    return Arrays.stream(CreditVerb.values())
        .filter(verb -> refusal(verb, record, leadDepartments, caller, today).isEmpty())
        .toList();
  }

  static void permit(
      CreditVerb verb,
      CreditRecord record,
      Set<String> leadDepartments,
      Caller caller,
      LocalDate today) {
    refusal(verb, record, leadDepartments, caller, today)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      CreditVerb verb,
      CreditRecord record,
      Set<String> leadDepartments,
      Caller caller,
      LocalDate today) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, leadDepartments)) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    boolean over = verb != CreditVerb.REVIEW && !record.active(today);
    if (record.state() != verb.from() || over || verb == CreditVerb.SEND && record.sent()) {
      return Optional.of(Problem.of(CreditError.CREDIT_STATE_FORBIDS, verb, record.state()));
    }
    return verb == CreditVerb.REVIEW && record.proposedBy().equals(caller.subject())
        ? Optional.of(Problem.of(CreditError.CREDIT_PROPOSER_CANNOT_REVIEW))
        : Optional.empty();
  }
}
