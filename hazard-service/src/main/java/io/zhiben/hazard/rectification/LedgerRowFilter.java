package io.zhiben.hazard.rectification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which rows a list or an export shows; what is left out doesn't narrow it. */
public class LedgerRowFilter {
  /** A piece of the object's name or address. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("category")
  String category;

  @QueryParam("phase")
  String phase;

  @QueryParam("department")
  String department;

  @QueryParam("objectKind")
  LedgerObjectKind objectKind;

  @QueryParam("state")
  RowLifecycle state;

  /** true: looked at, and neither treated nor found good (Y-479). */
  @QueryParam("untreated")
  Boolean untreated;

  /** true: untreated, and nobody said what is going to be done (T-066). */
  @QueryParam("withoutMeasure")
  Boolean withoutMeasure;

  /** true: not over, and the last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  /** true: with a plan of long standing (Y-485). */
  @QueryParam("planned")
  Boolean planned;

  /** true: not over, and the plan's last day or an undone step of it has passed (Y-526). */
  @QueryParam("pastLimit")
  Boolean pastLimit;

  /** Not over, and nobody wrote it for so many days (Z-085). */
  @QueryParam("idleDays")
  @Min(1)
  @Max(3650)
  Integer idleDays;

  /** Year in which it was rectified, removed or found good. */
  @QueryParam("doneIn")
  @Min(2000)
  @Max(2100)
  Integer doneIn;

  /** Households that need special care; takes the right to know. */
  @QueryParam("vulnerable")
  Boolean vulnerable;
}
