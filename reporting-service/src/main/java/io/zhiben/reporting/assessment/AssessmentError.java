package io.zhiben.reporting.assessment;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about assessments. */
public enum AssessmentError implements ErrorCode {
  /** It was published: its scores stay as they are. */
  ASSESSMENT_PUBLISHED_ALREADY(Kind.CONFLICT),
  /** Its span is not over. */
  ASSESSMENT_NOT_OVER(Kind.CONFLICT),
  /** Only the office of the plan's own place assesses. */
  ASSESSMENT_NOT_YOURS(Kind.FORBIDDEN),
  /** Nobody of that name is assessed. */
  ASSESSMENT_SUBJECT_UNKNOWN(Kind.INVALID),
  /** Points by hand still wait for a second person. */
  ASSESSMENT_ENTRIES_OPEN(Kind.CONFLICT),
  /** Somebody has decided about the points. */
  ASSESSMENT_ENTRY_DECIDED(Kind.CONFLICT),
  /** The one who proposed points never confirms them. */
  ASSESSMENT_SECOND_PERSON(Kind.FORBIDDEN);

  private final Kind kind;

  AssessmentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
