package io.zhiben.hazard.accident;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about accidents, near misses and what follows them. */
public enum AccidentError implements ErrorCode {
  /** The accident's state doesn't allow the step. */
  ACCIDENT_STATE_FORBIDS(Kind.CONFLICT),
  /** A near miss has no figures; what hurt or cost is an accident. */
  NEAR_MISS_HURT_NOBODY(Kind.INVALID),
  /** It is reported before it was known, or known before it happened. */
  TIMES_OUT_OF_ORDER(Kind.INVALID),
  /** The time in which figures change the accident is over. */
  SUPPLEMENT_TOO_LATE(Kind.CONFLICT),
  /** Another level is to be told next, or none. */
  RELAY_NOT_NEXT(Kind.CONFLICT),
  /** The figures say another grade. */
  GRADE_NOT_OF_FIGURES(Kind.CONFLICT),
  /** The grade was confirmed. */
  GRADE_CONFIRMED_ALREADY(Kind.CONFLICT),
  /** No investigation begins before somebody confirmed the grade. */
  GRADE_NOT_CONFIRMED(Kind.CONFLICT),
  /** An investigation is extended once. */
  INVESTIGATION_EXTENDED_ALREADY(Kind.CONFLICT),
  /** More days than an investigation is extended by. */
  EXTENSION_TOO_LONG(Kind.INVALID),
  /** There is nothing to verify: it is not carried out, or verified already. */
  MEASURE_NOT_DONE(Kind.CONFLICT),
  /** The one who carried a measure out does not verify it. */
  DOER_CANNOT_VERIFY(Kind.CONFLICT),
  /** The accident has as many measures as it may have. */
  TOO_MANY_MEASURES(Kind.CONFLICT),
  /** 四不放过: one of the four is open; {@code errors[]} names which. */
  FOUR_GATES_OPEN(Kind.CONFLICT),
  /** No accident is closed without a measure. */
  ACCIDENT_NEEDS_MEASURE(Kind.CONFLICT),
  /** Only fires are made known by the graded warnings. */
  NOT_A_FIRE(Kind.CONFLICT),
  /** The rule asks for a wider warning. */
  WARNING_TOO_NARROW(Kind.INVALID),
  /** A fire is made known in the same scope once. */
  WARNING_ISSUED_ALREADY(Kind.CONFLICT),
  /** The investigation named who answers; the evaluation says what came of it. */
  ACCOUNTABILITY_OUTCOME_MISSING(Kind.INVALID),
  /** Measures are not verified, and nobody said why they may be carried out later (Y-441). */
  ACCIDENT_MEASURES_OWED(Kind.INVALID),
  /** No case upon a larger accident was decided, and nobody said why (Y-440). */
  ACCIDENT_NEEDS_DECISION(Kind.INVALID),
  /** Only a traffic accident has a road section. */
  ROAD_SECTION_OF_TRAFFIC_ONLY(Kind.INVALID),
  /** Only a fire has a burnt area. */
  BURNT_AREA_OF_FIRES_ONLY(Kind.INVALID);

  private final Kind kind;

  AccidentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
