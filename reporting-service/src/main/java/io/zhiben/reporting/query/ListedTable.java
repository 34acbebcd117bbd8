package io.zhiben.reporting.query;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule;
import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.List;

/** The rows of a table that reports are prefilled with; one bean for each kind. */
public interface ListedTable {
  /** A report shows no more rows than these. */
  int MOST_ROWS = 200;

  /** Which table it is. */
  ReportRule.Section.Listed kind();

  /** The heads of the columns. */
  List<Title> columns();

  /**
   * At most {@link #MOST_ROWS} rows, each with a text for every column; nothing personal.
   *
   * @param unit whose rows; null for those of all units
   * @param reach the place of the unit, or of the plan
   */
  List<List<String>> rows(PlanPack plan, PlanPack.Unit unit, Reach reach, LocalDate asOf);
}
