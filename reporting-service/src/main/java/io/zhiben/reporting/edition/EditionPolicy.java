package io.zhiben.reporting.edition;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may see a version and take which step now; what is offered is what isn't refused. */
final class EditionPolicy {
  private EditionPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param region whose plan it is
   * @param commentsUntil the last day for comments; null where it isn't out for them
   */
  record Standing(EditionState state, String region, LocalDate commentsUntil) {}

  /**
   * Whether a caller who may know of the plan sees the version: a draft is its makers', what is out
   * for comments is for those who may comment, what was issued is for all.
   */
  static boolean sees(Standing version, Caller caller) {
    boolean own = caller.region().equals(version.region());
    return switch (version.state()) {
      case ISSUED, SUPERSEDED -> true;
      case IN_CONSULTATION ->
          caller.may(Right.PLAN_COMMENT) || (own && caller.may(Right.PLAN_WRITE));
      case DRAFT, WITHDRAWN ->
          own && (caller.may(Right.PLAN_WRITE) || caller.may(Right.PLAN_ISSUE));
    };
  }

  static List<EditionVerb> allowed(Standing version, Caller caller, LocalDate today) {
    return Arrays.stream(EditionVerb.values())
        .filter(verb -> refusal(verb, version, caller, today).isEmpty())
        .toList();
  }

  static void permit(EditionVerb verb, Standing version, Caller caller, LocalDate today) {
    refusal(verb, version, caller, today)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(
      EditionVerb verb, Standing version, Caller caller, LocalDate today) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (verb.isOfOwner() && !caller.region().equals(version.region())) {
      return Optional.of(Problem.of(EditionError.PLAN_NOT_YOURS));
    }
    if (verb == EditionVerb.COMMENT) {
      boolean open = verb.isFrom(version.state()) && !today.isAfter(version.commentsUntil());
      return open ? Optional.empty() : Optional.of(Problem.of(EditionError.PLAN_COMMENTS_CLOSED));
    }
    return verb.isFrom(version.state())
        ? Optional.empty()
        : Optional.of(Problem.of(EditionError.PLAN_VERSION_STATE_FORBIDS, verb, version.state()));
  }
}
