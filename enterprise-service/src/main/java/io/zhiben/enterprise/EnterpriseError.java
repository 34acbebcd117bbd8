package io.zhiben.enterprise;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/**
 * Why enterprise-service refuses something. The names are part of the API and of import reports.
 */
public enum EnterpriseError implements ErrorCode {
  /** A credit code has 18 characters. */
  CREDIT_CODE_LENGTH(Kind.INVALID),
  /** A character that GB 32100-2015 doesn't know. */
  CREDIT_CODE_CHARACTER(Kind.INVALID),
  /** The check character of GB 32100-2015 doesn't fit. */
  CREDIT_CODE_CHECK(Kind.INVALID),
  /** Every enterprise but an unlicensed one has a credit code. */
  CREDIT_CODE_MISSING(Kind.INVALID),
  /** An unlicensed enterprise gets its code from the suite. */
  CREDIT_CODE_NOT_EXPECTED(Kind.INVALID),
  /** A credit code stays; only an issued code is replaced, once the enterprise has its licence. */
  CREDIT_CODE_FIXED(Kind.CONFLICT),
  /** The town has an enterprise with this code. */
  ENTERPRISE_CODE_TAKEN(Kind.CONFLICT),
  /** A closed enterprise is not changed, except to open it again. */
  ENTERPRISE_CLOSED(Kind.CONFLICT),
  INDUSTRY_UNKNOWN(Kind.INVALID),
  TAG_UNKNOWN(Kind.INVALID),
  /** Who has a retired tag keeps it; nobody gets it. */
  TAG_RETIRED(Kind.INVALID),
  /** Of one group, such as the grades of supervision, there is one at most. */
  TAGS_EXCLUDE_ONE_ANOTHER(Kind.INVALID),
  TAGS_TOO_MANY(Kind.INVALID),
  /** A grade is given, changed or taken with a reason. */
  GRADE_REASON_MISSING(Kind.INVALID),
  TAG_CODE_TAKEN(Kind.CONFLICT),
  TAG_LABEL_TAKEN(Kind.CONFLICT),
  REGION_UNKNOWN(Kind.INVALID),
  /**
   * Enterprises and places belong to a town or a village, so that they are somebody's everyday
   * work.
   */
  REGION_NOT_A_TOWN(Kind.INVALID),
  REGION_OUTSIDE_SCOPE(Kind.INVALID),
  REGION_CODE_TAKEN(Kind.CONFLICT),
  REGION_LEVEL_WRONG(Kind.INVALID),
  COORDINATES_INCOMPLETE(Kind.INVALID),
  COORDINATES_OUTSIDE(Kind.INVALID),
  BUILDING_UNKNOWN(Kind.INVALID),
  PLACE_NAME_TAKEN(Kind.CONFLICT),
  /** Name, kind, town and holder of a building decided the domains of the enterprises in it. */
  PLACE_HAS_TENANTS(Kind.CONFLICT),
  DATE_IN_FUTURE(Kind.INVALID),

  CONTRACT_PERIOD_WRONG(Kind.INVALID),
  CONTRACT_ENTERPRISE_UNKNOWN(Kind.INVALID),
  CONTRACT_ALREADY_ENDED(Kind.CONFLICT),

  IMPORT_NOT_A_WORKBOOK(Kind.UNSUPPORTED_MEDIA),
  IMPORT_EMPTY(Kind.INVALID),
  IMPORT_COLUMN_MISSING(Kind.INVALID),
  IMPORT_TOO_MANY_ROWS(Kind.INVALID),
  IMPORT_FILE_MISSING(Kind.INVALID),
  /** The file unpacks to far more than a register can hold. */
  IMPORT_HOSTILE(Kind.INVALID),
  /** A fault of the service; the rows before it stay imported. */
  IMPORT_BROKEN(Kind.INTERNAL),
  IMPORT_NOT_FINISHED(Kind.CONFLICT),

  ROW_VALUE_MISSING(Kind.INVALID),
  ROW_PRINCIPAL_MISSING(Kind.INVALID),
  ROW_VALUE_TOO_LONG(Kind.INVALID),
  ROW_KIND_UNKNOWN(Kind.INVALID),
  ROW_SCALE_UNKNOWN(Kind.INVALID),
  ROW_STATUS_UNKNOWN(Kind.INVALID),
  ROW_COORDINATE_SYSTEM_UNKNOWN(Kind.INVALID),
  ROW_NUMBER_WRONG(Kind.INVALID),
  ROW_PHONE_WRONG(Kind.INVALID),
  ROW_DATE_AS_TEXT(Kind.INVALID),
  ROW_FORMULA(Kind.INVALID),
  ROW_DUPLICATE_IN_FILE(Kind.INVALID),
  ROW_DIFFERS_FROM_REGISTER(Kind.INVALID),

  /** A count of a day too long ago to be entered now. */
  COUNT_TOO_OLD(Kind.INVALID),
  /** A part that is larger than the whole that it is a part of. */
  COUNT_EXCEEDS_WHOLE(Kind.INVALID),
  /** The quarter has its count, which is corrected and not counted again. */
  QUARTER_COUNTED(Kind.CONFLICT),
  /** A department that the place doesn't have. */
  OFFICE_UNKNOWN(Kind.INVALID),
  /** Rows of a sheet of counts have faults: nothing of it was entered. */
  COUNT_SHEET_FAULTY(Kind.INVALID),
  /** No enterprise within reach has that code, or several towns have one. */
  ROW_ENTERPRISE_UNKNOWN(Kind.INVALID),
  /** A word that is none of those that the column takes. */
  ROW_CHOICE_UNKNOWN(Kind.INVALID),
  /** A row before it counts the same. */
  ROW_COUNT_TWICE(Kind.INVALID);

  private final Kind kind;

  EnterpriseError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
