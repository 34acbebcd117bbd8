package io.zhiben.hazard.enforcement;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about enforcement cases. */
public enum CaseError implements ErrorCode {
  /** The case's state doesn't allow the step. */
  CASE_STATE_FORBIDS(Kind.CONFLICT),
  /** A case rests on hazards, an inspection or an accident. */
  CASE_NEEDS_FINDING(Kind.INVALID),
  /** The tenant's discretion standard has no such ground. */
  VIOLATION_UNKNOWN(Kind.INVALID),
  /** The ground of the case has no such grade. */
  DISCRETION_GRADE_UNKNOWN(Kind.INVALID),
  /** The one who investigated never decides (调查与决定分离). */
  INVESTIGATOR_CANNOT_DECIDE(Kind.CONFLICT),
  /** The one who investigated does not review the case. */
  INVESTIGATOR_CANNOT_REVIEW(Kind.CONFLICT),
  /** What shuts or bans, and high fines, are not decided without the offer of a hearing. */
  HEARING_MUST_BE_OFFERED(Kind.INVALID),
  /** The party gets less time than the law gives it. */
  REPLY_PERIOD_TOO_SHORT(Kind.INVALID),
  /** The party has not been heard, and its time is not over. */
  REPLY_PERIOD_OPEN(Kind.CONFLICT),
  /** Grave decisions need a legal review that passed them. */
  LEGAL_REVIEW_MISSING(Kind.CONFLICT),
  /** The decision is heavier than what the party was told. */
  HEAVIER_THAN_TOLD(Kind.CONFLICT),
  /** A fine outside its grade, or without one, needs a reason of the one who decides. */
  FINE_OUTSIDE_RANGE(Kind.CONFLICT),
  /** More would be paid than was fined. */
  PAID_MORE_THAN_FINED(Kind.INVALID),
  /** The recipient has answered already. */
  TRANSFER_ANSWERED(Kind.CONFLICT),
  /** Nobody owes an answer. */
  NO_TRANSFER_OPEN(Kind.CONFLICT),
  /** What may be a crime is handed to criminal justice before the case is closed. */
  CRIMINAL_TRANSFER_MISSING(Kind.CONFLICT),
  /** The ground of the case asks for evidence that what was changed is restored. */
  RESTORATION_EVIDENCE_MISSING(Kind.CONFLICT),
  /** A typical case waits for its review, or was accepted. */
  TYPICAL_CASE_SUBMITTED(Kind.CONFLICT),
  /** Nobody submitted the case as a typical one, or it was reviewed. */
  TYPICAL_CASE_NOT_SUBMITTED(Kind.CONFLICT),
  /** The one who submitted a typical case never reviews it. */
  TYPICAL_SUBMITTER_CANNOT_REVIEW(Kind.CONFLICT),
  /** The unit penalised in that period, or did not inspect. */
  UNIT_NOT_WATCHED(Kind.CONFLICT),
  /** Nothing shows how it was enforced: no photo was added (Y-147). */
  CASE_RECORDING_MISSING(Kind.CONFLICT),
  /** Nothing stands still by this decision, or it has begun again. */
  NO_STOP_IN_FORCE(Kind.CONFLICT),
  /** Work that was stopped begins again after an inspection of the supervising side only. */
  RESUMPTION_NEEDS_INSPECTION(Kind.INVALID),
  /** What an enterprise found itself and puts right in time is no ground (Y-101). */
  CASE_FROM_SELF_CHECK(Kind.INVALID),
  /** A lenient grade for somebody who was sanctioned before needs a reason (Z-111). */
  REPEATED_AND_LENIENT(Kind.CONFLICT),
  /** What a town handed to its district is answered by the district (D-062). */
  DISTRICT_ANSWERS(Kind.CONFLICT);

  private final Kind kind;

  CaseError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
