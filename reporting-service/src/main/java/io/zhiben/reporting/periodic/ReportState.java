package io.zhiben.reporting.periodic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a periodic report stands. */
@Schema(name = "PeriodicReportState")
enum ReportState {
  /** Its window has begun; nobody has begun the report. */
  OPEN,
  DRAFT,
  SUBMITTED,
  /** Some cells came back; the others stay as they were handed in. */
  RETURNED,
  ACCEPTED,
  /** A later edition was accepted in its stead. */
  SUPERSEDED;

  /** Whether it was handed in and hasn't come back. */
  boolean isIn() {
    return this == SUBMITTED || this == ACCEPTED || this == SUPERSEDED;
  }
}
