package io.zhiben.reporting.periodic;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about periodic reports. */
public enum PeriodicError implements ErrorCode {
  /** It stands where the step is not possible. */
  REPORT_STATE_FORBIDS(Kind.CONFLICT),
  /** It was handed in already. */
  REPORT_SUBMITTED_ALREADY(Kind.CONFLICT),
  /** Somebody has begun it. */
  REPORT_BEGUN_ALREADY(Kind.CONFLICT),
  /**
   * The consolidated report went up: what it was made of stays as it is, but for the cells that the
   * office gives back once it came back.
   */
  REPORT_LOCKED(Kind.CONFLICT),
  /** The caller doesn't act for the unit that owes it. */
  REPORT_NOT_YOURS(Kind.FORBIDDEN),
  /** The caller doesn't decide about it. */
  REPORT_NOT_YOURS_TO_DECIDE(Kind.FORBIDDEN),
  /** Its cell wasn't returned, or is filled in by the suite. */
  REPORT_CELL_LOCKED(Kind.CONFLICT),
  /** The rule has no such section. */
  REPORT_SECTION_UNKNOWN(Kind.INVALID),
  /** A cell that must be filled in is empty. */
  REPORT_CELL_MISSING(Kind.INVALID),
  /** The unit has named nobody whom the office can ask. */
  REPORT_CONTACT_MISSING(Kind.CONFLICT),
  /** The unit owes no report by that rule, or there is no such window yet. */
  REPORT_NOT_OWED(Kind.INVALID),
  /** No Word document. */
  REPORT_TEMPLATE_NOT_DOCX(Kind.UNSUPPORTED_MEDIA),
  REPORT_TEMPLATE_TOO_LARGE(Kind.TOO_LARGE),
  /** It carries what runs, or what is fetched. */
  REPORT_TEMPLATE_ACTIVE(Kind.INVALID),
  /** It can't be filled: what is wrong stands in the errors. */
  REPORT_TEMPLATE_REFUSED(Kind.INVALID),
  /** A name between braces that stands for nothing. */
  REPORT_TEMPLATE_NAME_UNKNOWN(Kind.INVALID),
  /** A name that every template needs is not in it. */
  REPORT_TEMPLATE_NAME_MISSING(Kind.INVALID),
  /** Braces that belong to no name, or what a template may not hold. */
  REPORT_TEMPLATE_BROKEN(Kind.INVALID),
  /** No workbook. */
  REPORT_TEMPLATE_NOT_XLSX(Kind.UNSUPPORTED_MEDIA);

  private final Kind kind;

  PeriodicError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
