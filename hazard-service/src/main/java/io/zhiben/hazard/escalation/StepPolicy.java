package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a step now; refusals and the list of actions are one rule. */
final class StepPolicy {
  /** What makes sense only as long as the cause goes on. */
  private static final Set<StepVerb> GOES_ON =
      EnumSet.of(StepVerb.ISSUE, StepVerb.SEND_BACK, StepVerb.END);

  private StepPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param authority code of the place whose government fired it
   * @param ended its cause is over
   * @param byLeader only a leader issues it
   * @param matter it is about a matter, which ends by hand
   */
  record Situation(
      StepState state,
      String authority,
      Addressee addressee,
      boolean ended,
      boolean byLeader,
      boolean matter) {
    static Situation of(EscalationStep step) {
      return new Situation(
          step.state(),
          step.authority().code(),
          step.addressee(),
          step.endedOn() != null,
          step.byLeader(),
          step.cause().kind() == CauseKind.MATTER);
    }
  }

  static List<StepVerb> allowed(Situation step, Caller caller) {
    return Arrays.stream(StepVerb.values())
        .filter(verb -> refusal(verb, step, caller).isEmpty())
        .toList();
  }

  static void permit(StepVerb verb, Situation step, Caller caller) {
    refusal(verb, step, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(StepVerb verb, Situation step, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (verb == StepVerb.ANSWER) {
      if (!answers(caller, step)) {
        return Optional.of(Problem.of(EscalationError.NOT_THE_ADDRESSEE));
      }
    } else if (!caller.region().equals(step.authority())) {
      return Optional.of(Problem.of(HazardError.NOT_THE_AUTHORITY));
    }
    if (verb == StepVerb.ISSUE && step.byLeader() && !caller.has(Role.LEADER)) {
      return Optional.of(Problem.of(EscalationError.LEADER_ISSUES));
    }
    if (!verb.isFrom(step.state())) {
      return Optional.of(Problem.of(EscalationError.ESCALATION_STATE_FORBIDS, verb, step.state()));
    }
    if (GOES_ON.contains(verb) && step.ended()) {
      return Optional.of(Problem.of(EscalationError.ESCALATION_CAUSE_ENDED));
    }
    if (verb == StepVerb.END && !step.matter()) {
      return Optional.of(Problem.of(EscalationError.ENDS_WITH_ITS_CAUSE));
    }
    return Optional.empty();
  }

  /**
   * An enterprise answers itself, a government through its officers, a department through its
   * staff. What came back on paper from a unit without an account is recorded by who issued it.
   */
  private static boolean answers(Caller caller, Situation step) {
    Addressee addressee = step.addressee();
    if (addressee.kind() == AddresseeKind.ENTERPRISE) {
      // it reaches its own rows only
      return caller.scope() == ScopeKind.ENTERPRISE;
    }
    if (caller.scope() == ScopeKind.ENTERPRISE) {
      return false;
    }
    if (addressee.code() == null) {
      return caller.has(Role.OFFICER) && caller.region().equals(step.authority());
    }
    return caller.org().equals(addressee.code())
        || (caller.has(Role.OFFICER) && caller.region().equals(addressee.code()));
  }
}
