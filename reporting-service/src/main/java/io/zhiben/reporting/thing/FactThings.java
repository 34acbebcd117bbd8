package io.zhiben.reporting.thing;

import io.zhiben.plans.Things;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.query.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that are rows of a table of facts, and what their fields mean there. In the texts {@code
 * f} stands for the row and {@code :asOf} for the day that they are judged on.
 *
 * @param enterprise column with the enterprise's id; null where rows have none
 * @param day column by which a row falls into a span
 * @param periodic whether a span asks for a part of them; of enterprises there is a stock and no
 *     flow
 * @param usual what holds unless a plan asks about one of {@code instead}: hazards that were
 *     withdrawn don't count, for example
 * @param fields column or condition of each field
 * @param label what people call a row
 * @param state its state; null where it has none
 */
public record FactThings(
    Things things,
    String table,
    String enterprise,
    String day,
    boolean periodic,
    String usual,
    Set<String> instead,
    Map<String, String> fields,
    String label,
    String state) {
  private static final Pattern PLACES = Pattern.compile(":asOf|\\bf\\.");
  private static final String OF_ENTERPRISE = "enterprise_id";
  private static final Map<Things, FactThings> ALL = all();

  /** The facts of that kind; empty where no table holds them. */
  public static Optional<FactThings> of(Things things) {
    return Optional.ofNullable(ALL.get(things));
  }

  /**
   * The condition on rows, beside place and span; begins with {@code and} unless it is empty.
   *
   * @param alias of the table
   * @param asOf the day that they are judged on
   * @param masked whether the asker is the enterprise itself, to which a hazard that a tip-off led
   *     to is one that was reported
   */
  public Sql conditions(String alias, Map<String, Object> where, LocalDate asOf, boolean masked) {
    Sql sql = new Sql();
    if (!usual.isEmpty() && where.keySet().stream().noneMatch(instead::contains)) {
      sql.add(" and ").add(filled(usual, alias, asOf));
    }
    // in the order of names, so that equal questions are equal statements
    new TreeMap<>(where)
        .forEach(
            (field, value) -> sql.add(" and ").add(condition(alias, field, value, asOf, masked)));
    return sql;
  }

  /** The condition that rows fall into the span. */
  public Sql within(String alias, LocalDate from, LocalDate to) {
    Sql sql = Sql.of(" and " + alias + "." + day + " <= ?", to);
    return periodic && from != null ? sql.add(" and " + alias + "." + day + " >= ?", from) : sql;
  }

  /** A field that holds numbers. */
  public String number(String field) {
    return fields.get(field);
  }

  private Sql condition(String alias, String field, Object value, LocalDate asOf, boolean masked) {
    if (field.equals("anyTag")) {
      return HighRisk.anyOf(alias + ".tags", texts(value));
    }
    if (field.equals("noTag")) {
      return Sql.of("not ").add(HighRisk.anyOf(alias + ".tags", texts(value)));
    }
    if (field.equals("circumstance")) {
      return HighRisk.anyOf(alias + ".circumstances", texts(value));
    }
    String meaning = fields.get(field);
    if (meaning == null) {
      throw new IllegalArgumentException(things + " have no field " + field);
    }
    Sql left = filled(masked ? masked(meaning) : meaning, alias, asOf);
    return switch (things.fields().get(field)) {
      case FLAG ->
          Sql.of(Boolean.TRUE.equals(value) ? "" : "not ").add("coalesce((").add(left).add("), 0)");
      case DAY ->
          left.add(field.endsWith("From") ? " >= ?" : " <= ?", LocalDate.parse((String) value));
      case NUMBER -> left.add(" = ?", value);
      case TEXT -> left.add(" in ").addIn(texts(value));
    };
  }

  private static String masked(String meaning) {
    return meaning.replace(
        "f.source", "(case f.source when 'TIP_OFF' then 'REPORT' else f.source end)");
  }

  private static Collection<String> texts(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static Sql filled(String text, String alias, LocalDate asOf) {
    Sql sql = new Sql();
    Matcher places = PLACES.matcher(text);
    int from = 0;
    while (places.find()) {
      sql.add(text.substring(from, places.start()));
      if (places.group().equals(":asOf")) {
        sql.add("?", asOf);
      } else {
        sql.add(alias + ".");
      }
      from = places.end();
    }
    return sql.add(text.substring(from));
  }

  private static Map<Things, FactThings> all() {
    Map<Things, FactThings> all = new EnumMap<>(Things.class);
    for (FactThings each :
        List.of(
            new FactThings(
                Things.ENTERPRISES,
                "fact_enterprise",
                "id",
                "registered_on",
                false,
                "f.status = 'ACTIVE'",
                Set.of(),
                Map.of(
                    "domain", "f.domain_code", "industry", "f.industry", "anyTag", "", "noTag", ""),
                "f.name",
                "f.status"),
            new FactThings(
                Things.HAZARDS,
                "fact_hazard",
                OF_ENTERPRISE,
                "found_on",
                true,
                "(f.withdrawn_on is null or f.withdrawn_on > :asOf)",
                Set.of(),
                hazards(),
                "f.number",
                "f.state"),
            new FactThings(
                Things.INSPECTIONS,
                "fact_inspection",
                OF_ENTERPRISE,
                "inspected_on",
                true,
                "",
                Set.of(),
                inspections(),
                "f.kind",
                null),
            new FactThings(
                Things.DRILLS,
                "fact_drill",
                OF_ENTERPRISE,
                "held_on",
                true,
                "",
                Set.of(),
                Map.of("kind", "f.kind", "fourNo", "f.four_no", "participants", "f.participants"),
                "f.kind",
                null),
            new FactThings(
                Things.TRAININGS,
                "fact_training",
                OF_ENTERPRISE,
                "held_on",
                true,
                "",
                Set.of(),
                Map.of(
                    "audience",
                    "f.audience",
                    "topic",
                    "f.topic",
                    "hours",
                    "f.hours",
                    "attendees",
                    "f.attendees"),
                "f.audience",
                null),
            new FactThings(
                Things.EXAMS,
                "fact_exam",
                OF_ENTERPRISE,
                "held_on",
                true,
                "",
                Set.of(),
                Map.of(
                    "audience",
                    "f.audience",
                    "ofSession",
                    "f.of_session",
                    "candidates",
                    "f.candidates",
                    "passed",
                    "f.passed"),
                "f.audience",
                null),
            new FactThings(
                Things.ACCIDENTS,
                "fact_accident",
                OF_ENTERPRISE,
                "occurred_on",
                true,
                // what was told and withdrawn is none, and a near miss is asked for by its name
                "f.state <> 'WITHDRAWN' and not f.near_miss",
                Set.of("nearMiss"),
                Map.of(
                    "grade",
                    "f.grade",
                    "type",
                    "f.type",
                    "nearMiss",
                    "f.near_miss and f.state <> 'WITHDRAWN'",
                    "responsible",
                    "f.responsible",
                    "deaths",
                    "f.deaths",
                    "seriousInjuries",
                    "f.serious_injuries"),
                "f.number",
                "f.state"),
            new FactThings(
                Things.CASES,
                "fact_case",
                OF_ENTERPRISE,
                "opened_on",
                true,
                "f.state not in ('CLUE', 'NOT_FILED', 'WITHDRAWN')",
                Set.of("state"),
                Map.of(
                    "sanctioned",
                    "f.sanctioned",
                    "state",
                    "f.state",
                    "department",
                    "f.department",
                    "fineFen",
                    "f.fine_fen"),
                "f.number",
                "f.state"),
            new FactThings(
                Things.LISTINGS,
                "fact_listing",
                null,
                "listed_on",
                true,
                "",
                Set.of(),
                Map.of("level", "f.level", "state", "f.state"),
                "f.number",
                "f.state"),
            new FactThings(
                Things.ESCALATIONS,
                "fact_escalation",
                OF_ENTERPRISE,
                "fired_on",
                true,
                "f.state <> 'CANCELLED'",
                Set.of("state"),
                Map.of("document", "f.document", "state", "f.state", "cause", "f.cause"),
                "f.document",
                "f.state"),
            new FactThings(
                Things.MEASURES,
                "fact_measure",
                null,
                "made_on",
                true,
                "f.state <> 'WITHDRAWN'",
                Set.of("state"),
                Map.of(
                    "state", "f.state",
                    "overdue", "f.due_on < :asOf and (f.done_on is null or f.done_on > :asOf)"),
                "f.number",
                "f.state"),
            new FactThings(
                Things.DEVICES,
                "fact_device",
                OF_ENTERPRISE,
                "reported_on",
                true,
                // an enterprise reports its stock again and again: the last word counts
                "f.reported_on = (select max(o.reported_on) from fact_device o"
                    + " where o.enterprise_id = f.enterprise_id and o.kind = f.kind"
                    + " and o.reported_on <= :asOf)",
                Set.of(),
                devices(),
                "f.kind",
                null),
            new FactThings(
                // a meeting is its unit's and no enterprise's
                Things.MEETINGS,
                "meeting",
                null,
                "held_on",
                true,
                "f.state = 'HELD'",
                Set.of(),
                Map.of("kind", "f.kind", "unit", "f.unit_id", "chair", "f.chair"),
                "f.kind",
                null),
            new FactThings(
                Things.RECORDS,
                "duty_record",
                OF_ENTERPRISE,
                "done_on",
                true,
                "f.withdrawn_at is null",
                Set.of(),
                Map.of("duty", "f.duty_id"),
                "f.title",
                null),
            new FactThings(
                Things.STAFF,
                "fact_staff",
                null,
                "reported_on",
                true,
                "f.reported_on = (select max(o.reported_on) from fact_staff o"
                    + " where o.place_code = f.place_code and o.office = f.office and o.role = f.role"
                    + " and o.reported_on <= :asOf)",
                Set.of(),
                Map.of(
                    "role",
                    "f.role",
                    "persons",
                    "f.persons",
                    "qualified",
                    "f.qualified",
                    "trained",
                    "f.trained",
                    "hours",
                    "f.hours"),
                "f.role",
                null))) {
      all.put(each.things(), each);
    }
    return all;
  }

  private static Map<String, String> hazards() {
    Map<String, String> fields = new HashMap<>();
    fields.put("level", "f.level");
    fields.put("state", "f.state");
    fields.put("source", "f.source");
    fields.put("category", "f.category");
    fields.put("domain", "f.domain_code");
    fields.put("open", "f.closed_on > :asOf");
    fields.put("overdue", "f.closed_on > :asOf and f.deadline < :asOf");
    fields.put("signedOff", "f.signed_off_on <= :asOf");
    fields.put("onTime", "f.signed_off_on <= :asOf and f.signed_off_on <= f.deadline");
    fields.put("reopened", "f.reopened_on <= :asOf");
    fields.put("listed", "f.listed_level <> ''");
    fields.put("foundFrom", "f.found_on");
    fields.put("foundTo", "f.found_on");
    return fields;
  }

  private static Map<String, String> inspections() {
    Map<String, String> fields = new HashMap<>();
    fields.put("kind", "f.kind");
    fields.put("mode", "f.mode");
    fields.put("selection", "f.selection");
    fields.put("circumstance", "");
    fields.put("department", "f.department");
    fields.put("ledBy", "f.leader_post");
    fields.put("ledByPrincipal", "f.led_by_principal");
    fields.put("byGovernment", "f.by_government");
    fields.put("nil", "f.findings = 0");
    fields.put("findings", "f.findings");
    return fields;
  }

  private static Map<String, String> devices() {
    Map<String, String> fields = new HashMap<>();
    for (String field : Things.DEVICES.fields().keySet()) {
      fields.put(field, "f." + field);
    }
    return fields;
  }
}
