package io.zhiben.hazard.tipoff;

/** In what relation the reporter says he stands to the reported one (Z-117, Y-326). */
public enum ReporterKind {
  /** Works there: an insider. */
  EMPLOYEE,
  FAMILY,
  PUBLIC,
  UNSAID
}
