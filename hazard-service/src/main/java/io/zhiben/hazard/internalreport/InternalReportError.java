package io.zhiben.hazard.internalreport;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about the internal reporting of enterprises. */
public enum InternalReportError implements ErrorCode {
  /** The bounds of a reward cross, or a major hazard would be worth less than a general one. */
  SCHEME_BOUNDS_INVALID(Kind.INVALID),
  /** A scheme that begins in the future. */
  SCHEME_DATE_IN_FUTURE(Kind.INVALID),
  /** Reports are rewarded by the enterprise's scheme, and there is none. */
  SCHEME_MISSING(Kind.CONFLICT),
  /** The office found it good already. */
  SCHEME_APPROVED(Kind.CONFLICT),
  /** It was decided on already. */
  INTERNAL_REPORT_DECIDED(Kind.CONFLICT),
  /** A confirmed report is rewarded, by money or honour. */
  INTERNAL_REWARD_MISSING(Kind.INVALID),
  /** Outside the bounds that the scheme gives for the level. */
  INTERNAL_REWARD_OUTSIDE_SCHEME(Kind.INVALID),
  /** A confirmed hazard has a level, a suggestion has none. */
  INTERNAL_REPORT_LEVEL_MISMATCH(Kind.INVALID);

  private final Kind kind;

  InternalReportError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
