package io.zhiben.hazard.criteria;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about sets of criteria. */
public enum CriteriaError implements ErrorCode {
  /** The place has as many sets of its own as it may. */
  LOCAL_CRITERIA_FULL(Kind.CONFLICT),
  /** A clause that says something else than the official text is checked with a note of what. */
  CLAUSE_CHECK_NEEDS_NOTE(Kind.INVALID);

  private final Kind kind;

  CriteriaError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
