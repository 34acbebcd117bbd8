package io.zhiben.hazard.tipoff;

/** In what relation the reporter says he stands to the reported one (Z-117, Y-326, Y-416). */
public enum ReporterKind {
  /** Works there: an insider. */
  EMPLOYEE,
  FAMILY,
  /** Of another enterprise of the trade. */
  INDUSTRY,
  /** Of a body that inspects or tests, such as for special equipment. */
  TESTING_BODY,
  PUBLIC,
  UNSAID
}
