package io.zhiben.reporting.figures;

import io.zhiben.reporting.query.Reach;

/**
 * What can be counted. Each measure says its condition twice: over facts ({@code f}), where {@code
 * :asOf} is the day asked for, and over cells ({@code c}), where it is today; {@code :cutOff} is
 * the day that parts stock from increment, for cells its month; {@code :highRisk} is the tenant's
 * word for that on the column tags.
 *
 * <p>A period counts hazards by the day they were found and shows what became of them: signed off
 * never exceeds found.
 */
enum Measure {
  ENTERPRISES(Subject.ENTERPRISE, "f.status = 'ACTIVE'", "c.status = 'ACTIVE'"),
  ENTERPRISES_HIGH_RISK(
      Subject.ENTERPRISE, "f.status = 'ACTIVE' and :highRisk", "c.status = 'ACTIVE' and :highRisk"),

  HAZARDS_FOUND(
      Subject.HAZARD,
      "(f.withdrawn_on is null or f.withdrawn_on > :asOf)",
      "c.state <> 'WITHDRAWN'"),
  HAZARDS_OPEN(Subject.HAZARD, "f.closed_on > :asOf", "c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  HAZARDS_OVERDUE(
      Subject.HAZARD,
      "f.closed_on > :asOf and f.deadline < :asOf",
      "c.state not in ('WITHDRAWN', 'SIGNED_OFF') and c.due < :asOf"),
  HAZARDS_MAJOR_FOUND(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and (f.withdrawn_on is null or f.withdrawn_on > :asOf)",
      "c.level = 'MAJOR' and c.state <> 'WITHDRAWN'"),
  HAZARDS_MAJOR_OPEN(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and f.closed_on > :asOf",
      "c.level = 'MAJOR' and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  HAZARDS_SIGNED_OFF(Subject.HAZARD, "f.signed_off_on <= :asOf", "c.state = 'SIGNED_OFF'"),
  HAZARDS_SIGNED_OFF_ON_TIME(
      Subject.HAZARD,
      "f.signed_off_on <= :asOf and f.signed_off_on <= f.deadline",
      "c.on_time in ('Y', 'E')"),
  /** In time only because the deadline was put off. */
  HAZARDS_ON_TIME_BY_EXTENSION(
      Subject.HAZARD,
      "f.signed_off_on <= :asOf and f.signed_off_on <= f.deadline"
          + " and f.signed_off_on > f.original_deadline",
      "c.on_time = 'E'"),

  HAZARDS_MAJOR_OVERDUE(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and f.closed_on > :asOf and f.deadline < :asOf",
      "c.level = 'MAJOR' and c.state not in ('WITHDRAWN', 'SIGNED_OFF') and c.due < :asOf"),

  /** 存量: found by the cut-off day and open still. */
  HAZARDS_STOCK(
      Subject.HAZARD,
      "f.found_on <= :cutOff and f.closed_on > :asOf",
      "c.month <= :cutOff and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  /** 增量: found after it. */
  HAZARDS_INCREMENT(
      Subject.HAZARD,
      "f.found_on > :cutOff and (f.withdrawn_on is null or f.withdrawn_on > :asOf)",
      "c.month > :cutOff and c.state <> 'WITHDRAWN'"),
  HAZARDS_INCREMENT_OPEN(
      Subject.HAZARD,
      "f.found_on > :cutOff and f.closed_on > :asOf",
      "c.month > :cutOff and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  HAZARDS_MAJOR_STOCK(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and f.found_on <= :cutOff and f.closed_on > :asOf",
      "c.level = 'MAJOR' and c.month <= :cutOff and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  HAZARDS_MAJOR_INCREMENT(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and f.found_on > :cutOff"
          + " and (f.withdrawn_on is null or f.withdrawn_on > :asOf)",
      "c.level = 'MAJOR' and c.month > :cutOff and c.state <> 'WITHDRAWN'"),
  HAZARDS_MAJOR_INCREMENT_OPEN(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.graded_on <= :asOf and f.found_on > :cutOff and f.closed_on > :asOf",
      "c.level = 'MAJOR' and c.month > :cutOff and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),

  /** Signed off, and came back as another hazard since. */
  HAZARDS_REOPENED(
      Subject.HAZARD,
      "f.signed_off_on <= :asOf and f.reopened_on <= :asOf",
      "c.state = 'SIGNED_OFF' and c.reopened = 'Y'"),

  HAZARDS_BY_INSPECTION(Subject.HAZARD, found("f.source = 'INSPECTION'"), seen("INSPECTION")),
  HAZARDS_BY_SELF_CHECK(Subject.HAZARD, found("f.source = 'SELF_CHECK'"), seen("SELF_CHECK")),
  HAZARDS_BY_THIRD_PARTY(Subject.HAZARD, found("f.source = 'THIRD_PARTY'"), seen("THIRD_PARTY")),
  HAZARDS_BY_REPORT(Subject.HAZARD, found("f.source = 'REPORT'"), seen("REPORT")),
  HAZARDS_BY_LEGACY(Subject.HAZARD, found("f.source = 'LEGACY'"), seen("LEGACY")),
  /** Sources that have no figure of their own, so that the shares make the whole. */
  HAZARDS_BY_OTHERS(
      Subject.HAZARD,
      found("f.source not in ('INSPECTION', 'SELF_CHECK', 'THIRD_PARTY', 'REPORT', 'LEGACY')"),
      "c.source not in ('INSPECTION', 'SELF_CHECK', 'THIRD_PARTY', 'REPORT', 'LEGACY')"
          + " and c.state <> 'WITHDRAWN'"),

  INSPECTIONS(Subject.INSPECTION, "1 = 1", "1 = 1"),
  SELF_CHECKS(Subject.INSPECTION, "f.kind = 'SELF_CHECK'", "c.kind = 'SELF_CHECK'"),
  INSPECTIONS_NIL(Subject.INSPECTION, "f.findings = 0", "c.mark = 'NIL'"),

  DRILLS(Subject.DRILL, "1 = 1", "1 = 1"),
  DRILLS_FOUR_NO(Subject.DRILL, "f.four_no", "c.mark = 'FOUR_NO'"),

  TRAININGS(Subject.TRAINING, "1 = 1", "1 = 1");

  private final Subject subject;
  private final String overFacts;
  private final String overCells;

  Measure(Subject subject, String overFacts, String overCells) {
    this.subject = subject;
    this.overFacts = overFacts;
    this.overCells = overCells;
  }

  private static String found(String source) {
    return source + " and (f.withdrawn_on is null or f.withdrawn_on > :asOf)";
  }

  private static String seen(String source) {
    return "c.source = '" + source + "' and c.state <> 'WITHDRAWN'";
  }

  Subject subject() {
    return subject;
  }

  /**
   * To an enterprise a hazard that a tip-off led to is one that was reported: a share of its own
   * would tell the reported party that somebody spoke.
   */
  String overFacts(Reach reach) {
    return reach.ofOneEnterprise()
        ? overFacts.replace(
            "f.source", "(case f.source when 'TIP_OFF' then 'REPORT' else f.source end)")
        : overFacts;
  }

  String overCells() {
    return overCells;
  }
}
