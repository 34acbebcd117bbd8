package io.zhiben.hazard.agencyviolation;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about agencies' violations. */
public enum AgencyViolationError implements ErrorCode {
  /** That report of the agency is recorded already. */
  AGENCY_VIOLATION_EXISTS(Kind.CONFLICT),
  /** It is closed. */
  AGENCY_VIOLATION_CLOSED(Kind.CONFLICT),
  /** The end that was named needs a case that was decided so. */
  AGENCY_VIOLATION_CASE_MISSING(Kind.CONFLICT),
  /** Nobody finds something on a day to come. */
  AGENCY_VIOLATION_IN_FUTURE(Kind.INVALID),
  /** The text holds a telephone or identity number. */
  AGENCY_VIOLATION_NAMES_PERSON(Kind.INVALID);

  private final Kind kind;

  AgencyViolationError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
