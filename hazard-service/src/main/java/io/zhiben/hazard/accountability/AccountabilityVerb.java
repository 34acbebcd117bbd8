package io.zhiben.hazard.accountability;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is done with a case; refusals and the list of actions are one rule. Who reaches the case at
 * all is the scope's matter.
 */
enum AccountabilityVerb {
  /** 移送: by a leader, to those who investigate. */
  TRANSFER(Right.LISTING_DECIDE, AccountabilityState.OPEN),
  /** 登记结果: what those who investigated found. */
  CONCLUDE(Right.LISTING_WRITE, AccountabilityState.TRANSFERRED);

  private final Right right;
  private final AccountabilityState from;

  AccountabilityVerb(Right right, AccountabilityState from) {
    this.right = right;
    this.from = from;
  }

  static List<AccountabilityVerb> allowed(AccountabilityState state, Caller caller) {
    return Arrays.stream(values()).filter(verb -> verb.refusal(state, caller).isEmpty()).toList();
  }

  void permit(AccountabilityState state, Caller caller) {
    refusal(state, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private Optional<Problem> refusal(AccountabilityState state, Caller caller) {
    if (!caller.may(right)) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    return state == from
        ? Optional.empty()
        : Optional.of(Problem.of(AccountabilityError.ACCOUNTABILITY_STATE_FORBIDS, this, state));
  }
}
