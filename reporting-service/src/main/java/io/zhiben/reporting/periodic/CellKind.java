package io.zhiben.reporting.periodic;

import io.zhiben.plans.ReportRule.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cell of a report holds, and who fills it in. */
@Schema(name = "PeriodicCellKind")
enum CellKind {
  /** Words by people. */
  TEXT,
  /** A number by people. */
  NUMBER,
  /** An indicator, by the suite. */
  FIGURE,
  /** Rows, by the suite. */
  TABLE;

  static CellKind of(Section section) {
    if (section.indicator() != null) {
      return FIGURE;
    }
    if (section.list() != null) {
      return TABLE;
    }
    return Boolean.TRUE.equals(section.number()) ? NUMBER : TEXT;
  }

  boolean byPeople() {
    return this == TEXT || this == NUMBER;
  }
}
