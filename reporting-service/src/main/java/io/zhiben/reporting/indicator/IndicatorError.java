package io.zhiben.reporting.indicator;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about values and corrections by hand. */
public enum IndicatorError implements ErrorCode {
  /** It follows from facts: a correction is the way to say otherwise. */
  INDICATOR_IS_DERIVED(Kind.CONFLICT),
  /** The number, or what stands above or below the line, is missing or too much. */
  ENTERED_NUMBER_MISSING(Kind.INVALID),
  /** The part of a share is above its whole, or a number is negative. */
  ENTERED_SHARE_WRONG(Kind.INVALID),
  /** The day has not come yet, or lies outside the plan. */
  ENTERED_DAY_WRONG(Kind.INVALID),
  /** Its last day lies before its first. */
  CORRECTION_SPAN_WRONG(Kind.INVALID),
  /** Whoever made it decides nothing about it. */
  CORRECTION_IS_OWN(Kind.CONFLICT),
  /** It was decided about, or ended. */
  CORRECTION_NOT_OPEN(Kind.CONFLICT),
  /** Another value for the same day took its place; its files stay as they are. */
  ENTRY_REPLACED(Kind.CONFLICT);

  private final Kind kind;

  IndicatorError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
