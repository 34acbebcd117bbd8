package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.escalation.StepState.ANSWERED;
import static io.zhiben.hazard.escalation.StepState.DUE;
import static io.zhiben.hazard.escalation.StepState.ISSUED;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Set;

/** What one does with a step; the names stand in {@code StepView.actions}. */
enum StepVerb {
  /** 发出: it gets its number. */
  ISSUE(Right.ESCALATION_ISSUE, StepHappening.ISSUE, EnumSet.of(DUE)),
  /** 回复: the addressee acknowledges and answers. */
  ANSWER(Right.ESCALATION_ANSWER, StepHappening.ANSWER, EnumSet.of(ISSUED)),
  /** 取消: by a leader, with a reason. */
  CANCEL(Right.ESCALATION_FIRE, StepHappening.CANCEL, EnumSet.of(DUE, ISSUED)),
  /** 记录成效: what came of it, by those who issued it. */
  RECORD_EFFECT(Right.ESCALATION_ISSUE, StepHappening.RECORD_EFFECT, EnumSet.of(ISSUED, ANSWERED)),
  /** 退回: the answer doesn't do; it is asked for anew. */
  SEND_BACK(Right.ESCALATION_ISSUE, StepHappening.SEND_BACK, EnumSet.of(ANSWERED)),
  /** 办结: a matter is over, with all its steps. */
  END(Right.ESCALATION_ISSUE, StepHappening.END, EnumSet.of(DUE, ISSUED, ANSWERED));

  private final Right right;
  private final StepHappening happening;
  private final Set<StepState> from;

  StepVerb(Right right, StepHappening happening, Set<StepState> from) {
    this.right = right;
    this.happening = happening;
    this.from = from;
  }

  Right right() {
    return right;
  }

  StepHappening happening() {
    return happening;
  }

  boolean isFrom(StepState state) {
    return from.contains(state);
  }
}
