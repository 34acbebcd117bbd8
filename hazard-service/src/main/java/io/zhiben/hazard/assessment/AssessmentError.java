package io.zhiben.hazard.assessment;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about assessments of enforcement. */
public enum AssessmentError implements ErrorCode {
  /** The unit was assessed for that period already. */
  UNIT_ASSESSED_ALREADY(Kind.CONFLICT),
  /** Each item of the form gets points once, from nought to its most. */
  ASSESSMENT_POINTS_WRONG(Kind.INVALID);

  private final Kind kind;

  AssessmentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
