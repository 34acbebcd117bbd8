package io.zhiben.reporting.periodic;

import jakarta.ws.rs.QueryParam;

/** Which reports a list shows; what is left out doesn't narrow it. */
public class ReportFilter {
  @QueryParam("plan")
  String plan;

  @QueryParam("rule")
  String rule;

  /** Of the plan; the consolidated ones have none and are not shown then. */
  @QueryParam("unit")
  String unit;

  /** In which the last day lies. */
  @QueryParam("year")
  Integer year;

  @QueryParam("state")
  ReportState state;

  /** true: those whose last day has passed and that nobody has handed in. */
  @QueryParam("missing")
  Boolean missing;

  /** true: those that came in late, or are late now. */
  @QueryParam("late")
  Boolean late;

  /** true: those that the caller's unit owes. */
  @QueryParam("mine")
  Boolean mine;

  boolean takes(ReportRow row) {
    return fits(unit, row.unitId())
        && fits(rule, row.ruleId())
        && (year == null || row.dueOn().getYear() == year)
        && (state == null || row.state() == state)
        && (missing == null || row.missing() == missing)
        && (late == null || (row.daysLate() > 0) == late)
        && (mine == null || row.mine() == mine);
  }

  private static boolean fits(String wanted, String found) {
    return wanted == null || wanted.isBlank() || wanted.equals(found);
  }
}
