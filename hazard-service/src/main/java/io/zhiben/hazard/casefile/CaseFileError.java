package io.zhiben.hazard.casefile;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the records of major hazards. */
public enum CaseFileError implements ErrorCode {
  /** Only major hazards have a file. */
  CASE_FILE_NOT_MAJOR(Kind.CONFLICT),
  /** It is appraised once it was seen to be put right. */
  APPRAISAL_TOO_EARLY(Kind.CONFLICT),
  /** What blocks the sign-off has to be asked for, and isn't the closing. */
  CASE_FILE_RULES_DISAGREE(Kind.INVALID);

  private final Kind kind;

  CaseFileError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
