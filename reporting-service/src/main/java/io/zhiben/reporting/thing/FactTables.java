package io.zhiben.reporting.thing;

import io.zhiben.plans.Things;
import io.zhiben.reporting.query.Layer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which table holds which things, and what their fields mean in its columns. */
final class FactTables {
  private static final String OF_ENTERPRISE = "enterprise_id";

  /** Where enterprises are, as of any day. */
  static final List<Layer> ENTERPRISES = Layer.of("fact_enterprise");

  private FactTables() {}

  static Map<Things, FactThings> all() {
    Map<Things, FactThings> all = new EnumMap<>(Things.class);
    Stream.of(supervised(), taught(), counted(), unitsOwn())
        .flatMap(List::stream)
        .map(FactTable::toThings)
        .forEach(each -> all.put(each.things(), each));
    return all;
  }

  /** What enterprise-service and hazard-service tell of enterprises and of the work on them. */
  private static List<FactTable> supervised() {
    return List.of(
        new FactTable(Things.ENTERPRISES, "fact_enterprise", "registered_on")
            .stock()
            .ofEnterprise("id")
            .always("f.status = 'ACTIVE'")
            .fields(Map.of("domain", "f.domain_code", "industry", "f.industry"))
            .label("f.name")
            .state("f.status"),
        new FactTable(Things.HAZARDS, "fact_hazard", "found_on")
            .ofEnterprise(OF_ENTERPRISE)
            .always("(f.withdrawn_on is null or f.withdrawn_on > :asOf)")
            .fields(hazards())
            .label("f.number")
            .state("f.state"),
        new FactTable(Things.INSPECTIONS, "fact_inspection", "inspected_on")
            .ofEnterprise(OF_ENTERPRISE)
            .fields(inspections())
            .label("f.kind"),
        new FactTable(Things.ACCIDENTS, "fact_accident", "occurred_on")
            .ofEnterprise(OF_ENTERPRISE)
            // what was told and withdrawn is none
            .always("f.state <> 'WITHDRAWN'")
            // a near miss is asked for by its name
            .usual("not f.near_miss", "nearMiss")
            .fields(
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
                    "f.serious_injuries"))
            .label("f.number")
            .state("f.state"),
        new FactTable(Things.CASES, "fact_case", "opened_on")
            .ofEnterprise(OF_ENTERPRISE)
            .usual("f.state not in ('CLUE', 'NOT_FILED', 'WITHDRAWN')", "state")
            .fields(
                Map.of(
                    "sanctioned",
                    "f.sanctioned",
                    "state",
                    "f.state",
                    "department",
                    "f.department",
                    "fineFen",
                    "f.fine_fen"))
            .label("f.number")
            .state("f.state"),
        new FactTable(Things.LISTINGS, "fact_listing", "listed_on")
            .fields(Map.of("level", "f.level", "state", "f.state"))
            .label("f.number")
            .state("f.state"),
        new FactTable(Things.ESCALATIONS, "fact_escalation", "fired_on")
            .ofEnterprise(OF_ENTERPRISE)
            .usual("f.state <> 'CANCELLED'", "state")
            .fields(Map.of("document", "f.document", "state", "f.state", "cause", "f.cause"))
            .label("f.document")
            .state("f.state"),
        new FactTable(Things.MEASURES, "fact_measure", "made_on")
            .usual("f.state <> 'WITHDRAWN'", "state")
            .fields(
                Map.of(
                    "state", "f.state",
                    "overdue", "f.due_on < :asOf and (f.done_on is null or f.done_on > :asOf)"))
            .label("f.number")
            .state("f.state"));
  }

  /** What training-service tells. */
  private static List<FactTable> taught() {
    return List.of(
        new FactTable(Things.DRILLS, "fact_drill", "held_on")
            .ofEnterprise(OF_ENTERPRISE)
            .fields(
                Map.of("kind", "f.kind", "fourNo", "f.four_no", "participants", "f.participants"))
            .label("f.kind"),
        new FactTable(Things.TRAININGS, "fact_training", "held_on")
            .ofEnterprise(OF_ENTERPRISE)
            .fields(
                Map.of(
                    "audience",
                    "f.audience",
                    "topic",
                    "f.topic",
                    "hours",
                    "f.hours",
                    "attendees",
                    "f.attendees"))
            .label("f.audience"),
        new FactTable(Things.EXAMS, "fact_exam", "held_on")
            .ofEnterprise(OF_ENTERPRISE)
            .fields(
                Map.of(
                    "audience",
                    "f.audience",
                    "ofSession",
                    "f.of_session",
                    "candidates",
                    "f.candidates",
                    "passed",
                    "f.passed"))
            .label("f.audience"));
  }

  /** Stock that is told again and again: the last word counts, but for what happened meanwhile. */
  private static List<FactTable> counted() {
    return List.of(
        // devices stand there whether or not they were counted in the span that is asked about
        new FactTable(Things.DEVICES, "fact_device", "reported_on")
            .stock()
            .ofEnterprise(OF_ENTERPRISE)
            .always(
                "f.reported_on = (select max(o.reported_on) from fact_device o"
                    + " where o.enterprise_id = f.enterprise_id and o.kind = f.kind"
                    + " and o.reported_on <= :asOf)")
            .fields(devices())
            .label("f.kind"),
        // each count tells those of its own quarter
        new FactTable(Things.DEVICE_VIOLATIONS, "fact_device", "reported_on")
            .ofEnterprise(OF_ENTERPRISE)
            .fields(Map.of("kind", "f.kind", "violations", "f.violations", "handled", "f.handled"))
            .label("f.kind"),
        new FactTable(Things.STAFF, "fact_staff", "reported_on")
            .always(
                "f.reported_on = (select max(o.reported_on) from fact_staff o"
                    + " where o.place_code = f.place_code and o.office = f.office"
                    + " and o.role = f.role and o.reported_on <= :asOf)")
            .fields(
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
                    "f.hours"))
            .label("f.role"));
  }

  /** What units note in this service. */
  private static List<FactTable> unitsOwn() {
    return List.of(
        // a meeting is its unit's and no enterprise's
        new FactTable(Things.MEETINGS, "meeting", "held_on")
            .always("f.state = 'HELD'")
            .fields(
                Map.of(
                    "kind",
                    "f.kind",
                    "unit",
                    "f.unit_id",
                    "chair",
                    "f.chair",
                    "chairPost",
                    "f.chair_post"))
            .label("f.kind"),
        new FactTable(Things.RECORDS, "duty_record", "done_on")
            .ofEnterprise(OF_ENTERPRISE)
            .always("f.withdrawn_at is null")
            .fields(Map.of("duty", "f.duty_id"))
            .label("f.title"));
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
    // what is open and late had to be signed off, too
    fields.put("due", "f.signed_off_on <= :asOf or (f.closed_on > :asOf and f.deadline < :asOf)");
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
