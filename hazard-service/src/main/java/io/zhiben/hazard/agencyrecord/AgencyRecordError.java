package io.zhiben.hazard.agencyrecord;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about qualifications of agencies and complaints. */
public enum AgencyRecordError implements ErrorCode {
  /** The place keeps that paper of the agency already. */
  AGENCY_QUALIFICATION_EXISTS(Kind.CONFLICT),
  /** It was ended already. */
  AGENCY_QUALIFICATION_ENDED(Kind.CONFLICT),
  /** It was answered already. */
  AGENCY_COMPLAINT_ANSWERED(Kind.CONFLICT),
  /** The text holds a telephone or identity number. */
  AGENCY_RECORD_NAMES_PERSON(Kind.INVALID);

  private final Kind kind;

  AgencyRecordError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
