package io.zhiben.hazard.assignment;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may take which step now; what is offered is what isn't refused. */
final class OrderPolicy {
  private OrderPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param issuer code of the place that gave it
   * @param receiver code of the place that received it
   * @param department code of the department that received it; null for the place's office
   */
  record Standing(OrderState state, String issuer, String receiver, String department) {
    static Standing of(AssignmentOrder order) {
      return new Standing(
          order.state(), order.issuerCode(), order.place().code(), order.department());
    }
  }

  static List<OrderVerb> allowed(Standing order, Caller caller) {
    return Arrays.stream(OrderVerb.values())
        .filter(verb -> refusal(verb, order, caller).isEmpty())
        .toList();
  }

  static void permit(OrderVerb verb, Standing order, Caller caller) {
    refusal(verb, order, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(OrderVerb verb, Standing order, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (verb.ofReceiver() && !receives(order, caller)) {
      return Optional.of(Problem.of(AssignmentError.ASSIGNMENT_NOT_YOURS));
    }
    if (!verb.ofReceiver() && !order.issuer().equals(caller.region())) {
      return Optional.of(Problem.of(HazardError.NOT_THE_AUTHORITY));
    }
    return verb.isFrom(order.state())
        ? Optional.empty()
        : Optional.of(Problem.of(AssignmentError.ASSIGNMENT_STATE_FORBIDS, verb, order.state()));
  }

  /**
   * The department that received it; else the office of the receiving place, which answers for its
   * departments too, but never for the place that gave it.
   */
  private static boolean receives(Standing order, Caller caller) {
    if (!order.receiver().equals(caller.region())) {
      return false;
    }
    if (LeadDepartmentPolicy.actsAsDepartment(caller)) {
      return caller.org().equals(order.department());
    }
    return caller.has(Role.OFFICER) && !order.issuer().equals(order.receiver());
  }
}
