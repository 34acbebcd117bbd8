package io.zhiben.plans;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What indicators count and duties are proved by, with the fields that a pack may ask about. A
 * field that is summed holds numbers. Fields named {@code ...From} and {@code ...To} are days, both
 * included, of the field before the word. {@code ofDomain}, {@code ofIndustry} and {@code ofTag}
 * are about the enterprise that has the thing: its responsibility domain, its industry, its tags.
 */
public enum Things {
  ENTERPRISES(
      fields(
          "anyTag", Kind.TEXT,
          "allTags", Kind.TEXT,
          "noTag", Kind.TEXT,
          "domain", Kind.TEXT,
          "industry", Kind.TEXT)),
  HAZARDS(
      ofEnterprises(
          "level", Kind.TEXT,
          "state", Kind.TEXT,
          "source", Kind.TEXT,
          "category", Kind.TEXT,
          "domain", Kind.TEXT,
          "open", Kind.FLAG,
          "overdue", Kind.FLAG,
          "signedOff", Kind.FLAG,
          "onTime", Kind.FLAG,
          "due", Kind.FLAG,
          "reopened", Kind.FLAG,
          "listed", Kind.FLAG,
          "foundFrom", Kind.DAY,
          "foundTo", Kind.DAY)),
  INSPECTIONS(
      ofEnterprises(
          "kind", Kind.TEXT,
          "mode", Kind.TEXT,
          "selection", Kind.TEXT,
          "circumstance", Kind.TEXT,
          "department", Kind.TEXT,
          "ledBy", Kind.TEXT,
          "ledByPrincipal", Kind.FLAG,
          "byGovernment", Kind.FLAG,
          "nil", Kind.FLAG,
          "findings", Kind.NUMBER)),
  DRILLS(ofEnterprises("kind", Kind.TEXT, "fourNo", Kind.FLAG, "participants", Kind.NUMBER)),
  TRAININGS(
      ofEnterprises(
          "audience",
          Kind.TEXT,
          "topic",
          Kind.TEXT,
          "hours",
          Kind.NUMBER,
          "attendees",
          Kind.NUMBER)),
  /** What a session or an assessment ended in. */
  EXAMS(
      ofEnterprises(
          "audience",
          Kind.TEXT,
          "candidates",
          Kind.NUMBER,
          "passed",
          Kind.NUMBER,
          "ofSession",
          Kind.FLAG)),
  ACCIDENTS(
      ofEnterprises(
          "grade", Kind.TEXT,
          "type", Kind.TEXT,
          "nearMiss", Kind.FLAG,
          "responsible", Kind.FLAG,
          "deaths", Kind.NUMBER,
          "seriousInjuries", Kind.NUMBER)),
  CASES(
      ofEnterprises(
          "sanctioned",
          Kind.FLAG,
          "state",
          Kind.TEXT,
          "department",
          Kind.TEXT,
          "fineFen",
          Kind.NUMBER)),
  LISTINGS(fields("level", Kind.TEXT, "state", Kind.TEXT)),
  ESCALATIONS(fields("document", Kind.TEXT, "state", Kind.TEXT, "cause", Kind.TEXT)),
  /** 制度措施 of the two lists. */
  MEASURES(fields("state", Kind.TEXT, "overdue", Kind.FLAG)),
  /** Sums of equipment that an enterprise reported by kind, with what holds of them. */
  DEVICES(
      ofEnterprises(
          "kind", Kind.TEXT,
          "total", Kind.NUMBER,
          "registered", Kind.NUMBER,
          "inspected", Kind.NUMBER,
          "operators", Kind.NUMBER,
          "certified", Kind.NUMBER,
          "violations", Kind.NUMBER,
          "handled", Kind.NUMBER)),
  /** What was found wrong with equipment, quarter by quarter: none of it is over with the next. */
  DEVICE_VIOLATIONS(
      ofEnterprises("kind", Kind.TEXT, "violations", Kind.NUMBER, "handled", Kind.NUMBER)),
  /** Staff of supervising offices. */
  STAFF(
      fields(
          "role", Kind.TEXT,
          "persons", Kind.NUMBER,
          "qualified", Kind.NUMBER,
          "trained", Kind.NUMBER,
          "hours", Kind.NUMBER)),
  /** Of the chair the post of the plan is asked for; what people call it stands beside. */
  MEETINGS(
      fields("kind", Kind.TEXT, "unit", Kind.TEXT, "chair", Kind.TEXT, "chairPost", Kind.TEXT)),
  TASKS(
      fields(
          "programme", Kind.NUMBER,
          "stage", Kind.NUMBER,
          "dimension", Kind.TEXT,
          "unit", Kind.TEXT,
          "done", Kind.FLAG,
          "overdue", Kind.FLAG)),
  REPORTS(fields("report", Kind.TEXT, "unit", Kind.TEXT, "accepted", Kind.FLAG, "late", Kind.FLAG)),
  /**
   * Assessments by the plan's own scheme that were published; each falls on the last day of the
   * period that it is about, from the day of its publication on. Prove duties only.
   */
  ASSESSMENTS(Map.of()),
  /** What a unit records itself as done, with evidence; proves duties only. */
  RECORDS(fields("duty", Kind.TEXT));

  /** What a field holds. */
  public enum Kind {
    TEXT,
    FLAG,
    NUMBER,
    DAY
  }

  private final Map<String, Kind> fields;

  Things(Map<String, Kind> fields) {
    this.fields = fields;
  }

  private static Map<String, Kind> fields(Object... pairs) {
    Map<String, Kind> fields = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put((String) pairs[i], (Kind) pairs[i + 1]);
    }
    return fields;
  }

  /** Those of the enterprise that has the thing come on top. */
  private static Map<String, Kind> ofEnterprises(Object... pairs) {
    Map<String, Kind> fields = fields(pairs);
    fields.put("ofDomain", Kind.TEXT);
    fields.put("ofIndustry", Kind.TEXT);
    fields.put("ofTag", Kind.TEXT);
    return fields;
  }

  /** The fields by their names. */
  public Map<String, Kind> fields() {
    return Map.copyOf(fields);
  }

  /** Whether duties may be proved by these. */
  public boolean prove() {
    return Set.of(INSPECTIONS, DRILLS, TRAININGS, EXAMS, MEETINGS, REPORTS, ASSESSMENTS, RECORDS)
        .contains(this);
  }

  /** Whether an enterprise has them, so that enterprises can be counted by them. */
  public boolean areOfEnterprises() {
    return Arrays.asList(
            ENTERPRISES,
            HAZARDS,
            INSPECTIONS,
            DRILLS,
            TRAININGS,
            EXAMS,
            ACCIDENTS,
            CASES,
            DEVICES,
            DEVICE_VIOLATIONS)
        .contains(this);
  }
}
