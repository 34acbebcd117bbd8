package io.zhiben.reporting.figures;

/**
 * What can be counted. Each measure says its condition twice: over facts ({@code f}), where {@code
 * :asOf} is the day asked for, and over cells ({@code c}), where it is today; {@code :highRisk} is
 * the tenant's word for that on the column tags.
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
      "f.level = 'MAJOR' and (f.withdrawn_on is null or f.withdrawn_on > :asOf)",
      "c.level = 'MAJOR' and c.state <> 'WITHDRAWN'"),
  HAZARDS_MAJOR_OPEN(
      Subject.HAZARD,
      "f.level = 'MAJOR' and f.closed_on > :asOf",
      "c.level = 'MAJOR' and c.state not in ('WITHDRAWN', 'SIGNED_OFF')"),
  HAZARDS_SIGNED_OFF(Subject.HAZARD, "f.signed_off_on <= :asOf", "c.state = 'SIGNED_OFF'"),
  HAZARDS_SIGNED_OFF_ON_TIME(
      Subject.HAZARD,
      "f.signed_off_on <= :asOf and f.signed_off_on <= f.deadline",
      "c.on_time = 'Y'"),

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

  Subject subject() {
    return subject;
  }

  String overFacts() {
    return overFacts;
  }

  String overCells() {
    return overCells;
  }
}
