package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.escalation.StepState.DUE;
import static io.zhiben.hazard.escalation.StepState.ISSUED;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Set;

/** What one does with a step; the names stand in {@code StepView.actions}. */
enum StepVerb {
  /** 发出: it gets its number. */
  ISSUE(Right.ESCALATION_ISSUE, EnumSet.of(DUE)),
  /** 回复: the addressee acknowledges and answers. */
  ANSWER(Right.ESCALATION_ANSWER, EnumSet.of(ISSUED)),
  /** 取消: by a leader, with a reason. */
  CANCEL(Right.ESCALATION_FIRE, EnumSet.of(DUE, ISSUED));

  private final Right right;
  private final Set<StepState> from;

  StepVerb(Right right, Set<StepState> from) {
    this.right = right;
    this.from = from;
  }

  Right right() {
    return right;
  }

  boolean isFrom(StepState state) {
    return from.contains(state);
  }
}
