package io.zhiben.e2e.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What random histories must hold, so that equal figures say something. */
final class Histories {
  private static final Map<String, String> NEEDED = new TreeMap<>();

  static {
    for (String state :
        List.of(
            "REPORTED",
            "VERIFIED",
            "ASSIGNED",
            "RECTIFYING",
            "RECTIFIED",
            "SIGNED_OFF",
            "WITHDRAWN",
            "TRANSFERRED")) {
      NEEDED.put("hazards " + state, "{hazard}.hazard where state = '" + state + "'");
    }
    for (String source :
        List.of("INSPECTION", "SELF_CHECK", "THIRD_PARTY", "REPORT", "LEGACY", "TIP_OFF")) {
      NEEDED.put("hazards by " + source, "{hazard}.hazard where source = '" + source + "'");
    }
    NEEDED.put("stock of former years", "{hazard}.hazard where found_on < '2024-01-01'");
    NEEDED.put("listed hazards", "{hazard}.hazard where listed_level is not null");
    for (String state : List.of("LISTED", "DELISTED")) {
      NEEDED.put("listings " + state, "{hazard}.hazard_listing where state = '" + state + "'");
    }
    NEEDED.put("major hazards", "{hazard}.hazard where level = 'MAJOR'");
    NEEDED.put("general hazards", "{hazard}.hazard where level = 'GENERAL'");
    NEEDED.put("rejected hazards", "{hazard}.hazard where rejected");
    NEEDED.put("reopened hazards", "{hazard}.hazard where reopened_at is not null");
    NEEDED.put("extended hazards", "{hazard}.hazard where extensions > 0");
    NEEDED.put(
        "late hazards", "{hazard}.hazard where state = 'ASSIGNED' and deadline < '2026-06-01'");
    NEEDED.put("nil inspections", "{hazard}.inspection where findings = 0");
    NEEDED.put("inspections with findings", "{hazard}.inspection where findings > 0");
    NEEDED.put(
        "confirmed self-checks",
        "{hazard}.inspection where kind = 'SELF_CHECK' and confirmed_at is not null");
    NEEDED.put("mutual checks", "{hazard}.inspection where kind = 'MUTUAL'");
    NEEDED.put("accidents with dead", "{hazard}.accident where deaths > 0");
    NEEDED.put("near misses", "{hazard}.accident where kind = 'NEAR_MISS'");
    NEEDED.put("withdrawn accidents", "{hazard}.accident where state = 'WITHDRAWN'");
    NEEDED.put("sanctions", "{hazard}.enforcement_case where sanctioned");
    NEEDED.put("cases not filed", "{hazard}.enforcement_case where state = 'NOT_FILED'");
    NEEDED.put("letters", "{hazard}.escalation_step where state = 'ISSUED'");
    NEEDED.put("drills", "{training}.drill where not without_notice or not without_script");
    NEEDED.put(
        "four-no drills",
        "{training}.drill where without_notice and without_script and without_preset_scene"
            + " and without_preset_place");
    NEEDED.put("sessions", "{training}.training_session where enterprise_id is not null");
    NEEDED.put("failed exams", "{training}.exam where passed < candidates");
    NEEDED.put("retaken exams", "{training}.exam where passed > passed_at_once");
    for (String count : List.of("device_count", "staff_count")) {
      NEEDED.put(count, "{enterprise}." + count + " where version > 0");
      NEEDED.put(
          count + " of an earlier quarter", "{enterprise}." + count + " where quarter = '2026-Q1'");
    }
    NEEDED.put("closed enterprises", "{enterprise}.enterprise where status <> 'ACTIVE'");
    NEEDED.put("tagged enterprises", "{enterprise}.enterprise where tags like '%highRisk%'");
  }

  private Histories() {}

  /** What there is nothing of. */
  static List<String> missing(OwnDatabase database) {
    return NEEDED.entrySet().stream()
        .filter(
            needed -> database.number("select count(*) from " + needed.getValue()).signum() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
