package io.zhiben.hazard.expert;

import io.zhiben.platform.problem.Problem;

/** Where the report of a visit stands. */
enum VisitState {
  /** Handed in; an officer reads it. */
  SUBMITTED,
  /** Given back with the reason; the provider hands in the next version. */
  RETURNED,
  /** Good as it is: the opinions are decided on one by one. */
  ACCEPTED;

  /** Steps of a report. */
  enum Step {
    RESUBMIT(RETURNED, SUBMITTED),
    RETURN(SUBMITTED, RETURNED),
    ACCEPT(SUBMITTED, ACCEPTED),
    DECIDE(ACCEPTED, ACCEPTED);

    private final VisitState from;
    private final VisitState to;

    Step(VisitState from, VisitState to) {
      this.from = from;
      this.to = to;
    }

    boolean fits(VisitState state) {
      return state == from;
    }
  }

  VisitState after(Step step) {
    if (!step.fits(this)) {
      throw Problem.of(ExpertError.EXPERT_VISIT_STATE_FORBIDS, step, this);
    }
    return step.to;
  }
}
