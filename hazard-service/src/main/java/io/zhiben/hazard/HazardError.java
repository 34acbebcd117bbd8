package io.zhiben.hazard;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/**
 * Refusals of hazard-service that several features give. What one feature alone refuses stands in
 * that feature's own enum.
 */
public enum HazardError implements ErrorCode {
  /** One extension is decided before another is asked for. */
  EXTENSION_PENDING(Kind.CONFLICT),
  /** An extension is asked for before the deadline has passed. */
  EXTENSION_TOO_LATE(Kind.CONFLICT),
  /** Nobody asks for an extension now. */
  NO_EXTENSION_ASKED(Kind.CONFLICT),
  /** The one who asked for the extension never decides on it. */
  ASKER_CANNOT_DECIDE(Kind.CONFLICT),
  /** The day asked for is not later than the deadline. */
  EXTENSION_NOT_LATER(Kind.INVALID),
  /** A department acts only on objects that its domain supervises as lead. */
  NOT_LEAD_DEPARTMENT(Kind.FORBIDDEN),
  /** No loaded criteria set has that clause. */
  CLAUSE_UNKNOWN(Kind.INVALID),
  /** The set that the clause belongs to was not in force on the day of finding. */
  CLAUSE_NOT_IN_FORCE(Kind.CONFLICT),
  /** The place's list of categories of hazards has no such code. */
  HAZARD_CATEGORY_UNKNOWN(Kind.INVALID),
  /** The last day for rectification lies before today. */
  DEADLINE_IN_PAST(Kind.INVALID),
  /** A day of finding or inspecting that has not come yet. */
  DATE_IN_FUTURE(Kind.INVALID),
  /** A day of finding or inspecting that lies too far back to be entered now. */
  DATE_TOO_OLD(Kind.INVALID),
  /** An enterprise or inspector stands in the pool twice. */
  DRAW_DUPLICATE_MEMBER(Kind.INVALID),
  /** No enterprise is as the pool asks for. */
  DRAW_POOL_EMPTY(Kind.UNPROCESSABLE),
  /** More enterprises are in the pool than a draw takes. */
  DRAW_POOL_TOO_LARGE(Kind.UNPROCESSABLE),
  /** Only the government that lists, or was asked, takes the step. */
  NOT_THE_AUTHORITY(Kind.FORBIDDEN),
  /** The measure is carried out already. */
  MEASURE_FINISHED(Kind.CONFLICT);

  private final Kind kind;

  HazardError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
