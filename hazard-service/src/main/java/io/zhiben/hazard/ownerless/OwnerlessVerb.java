package io.zhiben.hazard.ownerless;

import static io.zhiben.hazard.ownerless.OwnerlessState.FLAGGED;
import static io.zhiben.hazard.ownerless.OwnerlessState.NAMED;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with a hazard without an owner; refusals and the list of actions are one rule. Who
 * reaches the hazard at all is the scope's matter.
 */
enum OwnerlessVerb {
  /** 指定单位: by a leader, also another one than before. */
  NAME(Right.LISTING_DECIDE, EnumSet.of(FLAGGED, NAMED)),
  /** 确认责任主体: the owner was found. */
  CLEAR(Right.LISTING_ASK, EnumSet.of(FLAGGED, NAMED));

  private final Right right;
  private final Set<OwnerlessState> from;

  OwnerlessVerb(Right right, Set<OwnerlessState> from) {
    this.right = right;
    this.from = from;
  }

  static List<OwnerlessVerb> allowed(OwnerlessState state, Caller caller) {
    return Arrays.stream(values()).filter(verb -> verb.refusal(state, caller).isEmpty()).toList();
  }

  void permit(OwnerlessState state, Caller caller) {
    refusal(state, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private Optional<Problem> refusal(OwnerlessState state, Caller caller) {
    if (!caller.may(right)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    return from.contains(state)
        ? Optional.empty()
        : Optional.of(Problem.of(OwnerlessError.OWNERLESS_STATE_FORBIDS, this, state));
  }
}
