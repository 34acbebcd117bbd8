package io.zhiben.hazard.tipoff;

import io.zhiben.platform.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a tip-off stands (T-099): received, accepted, verified, fed back, closed, none of them
 * skipped; or ended by a refusal, as a duplicate or by transfer to whom it belongs to.
 */
public enum TipOffState {
  RECEIVED(
      TipOffStep.ACCEPT,
      TipOffStep.REJECT,
      TipOffStep.DUPLICATE,
      TipOffStep.TRANSFER,
      TipOffStep.REDACT),
  NOT_ACCEPTED,
  DUPLICATE,
  TRANSFERRED,
  ACCEPTED(TipOffStep.VERIFY, TipOffStep.REDACT, TipOffStep.DUPLICATE, TipOffStep.TRANSFER),
  VERIFIED(TipOffStep.FEED_BACK),
  FED_BACK(TipOffStep.CLOSE),
  CLOSED;

  private final Set<TipOffStep> steps;

  TipOffState(TipOffStep... steps) {
    this.steps = steps.length == 0 ? EnumSet.noneOf(TipOffStep.class) : EnumSet.of(steps[0], steps);
  }

  boolean allows(TipOffStep step) {
    return step == TipOffStep.WRITE || steps.contains(step);
  }

  void require(TipOffStep step) {
    if (!allows(step)) {
      throw Problem.of(TipOffError.TIP_OFF_STATE_FORBIDS, this);
    }
  }
}
