package io.zhiben.reporting.thing;

import io.zhiben.plans.Things;
import io.zhiben.reporting.query.Layer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which table holds which things, and what their fields mean in its columns. */
final class FactTables {
  private static final String OF_ENTERPRISE = "enterprise_id";

  /** Where enterprises are, as of any day. */
  static final List<Layer> ENTERPRISES = Layer.of("fact_enterprise");

  private FactTables() {}

  static Map<Things, FactThings> all() {
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
                "",
                Set.of(),
                Map.of("domain", "f.domain_code", "industry", "f.industry"),
                "f.name",
                "f.status"),
            new FactThings(
                Things.HAZARDS,
                "fact_hazard",
                OF_ENTERPRISE,
                "found_on",
                true,
                "(f.withdrawn_on is null or f.withdrawn_on > :asOf)",
                "",
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
                // what was told and withdrawn is none
                "f.state <> 'WITHDRAWN'",
                // a near miss is asked for by its name
                "not f.near_miss",
                Set.of("nearMiss"),
                Map.of(
                    "grade",
                    "f.grade",
                    "type",
                    "f.type",
                    "nearMiss",
                    "f.near_miss",
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
                "",
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
                "",
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
                "",
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
                "",
                Set.of(),
                devices(),
                "f.kind",
                null),
            new FactThings(
                Things.DEVICE_VIOLATIONS,
                "fact_device",
                OF_ENTERPRISE,
                "reported_on",
                true,
                // each count tells those of its own quarter
                "",
                "",
                Set.of(),
                Map.of("kind", "f.kind", "violations", "f.violations", "handled", "f.handled"),
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
                "",
                Set.of(),
                Map.of(
                    "kind",
                    "f.kind",
                    "unit",
                    "f.unit_id",
                    "chair",
                    "f.chair",
                    "chairPost",
                    "f.chair_post"),
                "f.kind",
                null),
            new FactThings(
                Things.RECORDS,
                "duty_record",
                OF_ENTERPRISE,
                "done_on",
                true,
                "f.withdrawn_at is null",
                "",
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
                "",
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
    // what was graded later than recorded counted without a level until then
    fields.put("level", "(case when f.graded_on <= :asOf then f.level else '' end)");
    fields.put("state", "f.state");
    fields.put("source", "f.source");
    fields.put("category", "f.category");
    fields.put("domain", "f.domain_code");
    fields.put("open", "f.closed_on > :asOf");
    fields.put("overdue", "f.closed_on > :asOf and f.deadline < :asOf");
    fields.put("signedOff", "f.signed_off_on <= :asOf");
    fields.put("onTime", "f.signed_off_on <= :asOf and f.signed_off_on <= f.deadline");
    // what is open and late had to be signed off, too
    fields.put("due", "f.signed_off_on <= :asOf or (f.closed_on > :asOf and f.deadline < :asOf)");
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
    fields.put("kind", "f.kind");
    Things.DEVICES
        .fields()
        .forEach((field, kind) -> {
          if (kind == Things.Kind.NUMBER) {
            fields.put(field, "f." + field);
          }
        });
    return fields;
  }
}
