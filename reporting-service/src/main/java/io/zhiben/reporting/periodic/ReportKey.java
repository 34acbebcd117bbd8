package io.zhiben.reporting.periodic;

import java.time.LocalDate;

/**
 * Which report it is, whether begun or not.
 *
 * @param from first day of its window
 * @param unit of the plan; empty for the consolidated one of the plan's office
 */
record ReportKey(String plan, String rule, LocalDate from, String unit) {
  static final String CONSOLIDATED = "";

  boolean consolidated() {
    return unit.isEmpty();
  }

  /** The same report of another unit. */
  ReportKey of(String other) {
    return new ReportKey(plan, rule, from, other);
  }
}
