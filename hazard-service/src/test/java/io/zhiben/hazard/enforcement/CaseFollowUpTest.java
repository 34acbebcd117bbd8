package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.served;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stops and their end, goods, campaigns, repeaters, cases of several units. */
@HazardServiceTest
class CaseFollowUpTest {
  private static final String INSPECTIONS = BASE + "/inspections";

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String openedAt(UUID enterprise, Map<String, Object> more) {
    Map<String, Object> body = CaseFixture.body(enterprise, reported(enterprise));
    body.putAll(more);
    return as("dlh-officer").body(body).post(CASES).then().statusCode(201).extract().path("id");
  }

  /** Decides on those measures after a hearing was offered and waived. */
  private static void decide(String id, Map<String, ?> decision, List<?> measures) {
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    Map<String, Object> told = proposal(measures);
    told.put("hearingOffered", true);
    done("dlh-officer", id, "propose", told);
    done("dlh-officer", id, "hear", CaseFixture.heard());
    done("dlh-officer2", id, "review", Map.of("passed", true, "note", "程序合法"));
    done("dlh-leader", id, "decide", decision);
  }

  private static String shut(String kind) {
    String id = openedAt(World.HOTEL, Map.of());
    decide(id, CaseFixture.decision(), List.of(measure(kind)));
    done("dlh-officer", id, "serve", CaseFixture.service());
    return id;
  }

  private static String inspected(UUID enterprise, String kind) {
    return as("dlh-officer")
        .body(inspectionBody(enterprise, kind, "OFFICER", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response stopped(String who, boolean still) {
    return as(who)
        .queryParam("stopped", still)
        .queryParam("limit", 200)
        .get(BASE + "/stopped-enterprises");
  }

  private static Response listed(String filter) {
    return as("dlh-leader").queryParam(filter, true).queryParam("limit", 200).get(CASES);
  }

  @Test
  void letsWhatWasStoppedBeginAgainAfterAnInspectionOnly() {
    String id = shut("SUSPENSION");
    stopped("dlh-officer", true).then().statusCode(200).body("items.caseId", hasItem(id));
    stopped("dzgz-officer", true).then().body("items.caseId", not(hasItem(id)));
    Map<String, Object> resumption = new HashMap<>();
    resumption.put("measureId", get("dlh-officer", id).path("measures[0].id"));
    resumption.put("resumedOn", World.today().toString());
    resumption.put("inspectionId", inspected(World.PARK, "ROUTINE"));
    refused(step("dlh-leader", id, "resume", resumption), 404, "NOT_FOUND");
    resumption.put("inspectionId", inspected(World.HOTEL, "ROUTINE"));
    resumption.put("resumedOn", World.today().plusDays(1).toString());
    refused(step("dlh-leader", id, "resume", resumption), 400, "DATE_IN_FUTURE");
    resumption.put("resumedOn", World.today().toString());
    refused(step("dlh-officer", id, "resume", resumption), 403, "FORBIDDEN");
    done("dlh-leader", id, "resume", resumption);
    get("dlh-officer", id)
        .then()
        .body("measures[0].resumedOn", equalTo(World.today().toString()))
        .body("measures[0].resumedAfter", equalTo(resumption.get("inspectionId")))
        .body("state", equalTo("SERVED"));
    get("dlh-leader", id).then().body("actions", not(hasItem("RESUME")));
    refused(step("dlh-leader", id, "resume", resumption), 409, "NO_STOP_IN_FORCE");
    stopped("dlh-officer", true).then().body("items.caseId", not(hasItem(id)));
    stopped("dlh-officer", false).then().body("items.caseId", hasItem(id));
  }

  @Test
  void asksForALookAfterAClosure() {
    String id = shut("CLOSURE");
    get("dlh-officer", id)
        .then()
        .body("recheckOn", equalTo(World.today().plusDays(30).toString()))
        .body("actions", not(hasItem("RESUME")));
    listed("recheckDue").then().statusCode(200).body("items.id", not(hasItem(id)));
    shift("update enforcement_case set served_on = ?, recheck_on = ? where id = ?", id, 2, 1);
    boolean lookedAt = lookedAt();
    listed("recheckDue").then().body("items.id", lookedAt ? not(hasItem(id)) : hasItem(id));
    inspected(World.HOTEL, "ROUTINE");
    listed("recheckDue").then().body("items.id", not(hasItem(id)));
  }

  /** Whether another test of this run inspected the hotel today or yesterday. */
  private boolean lookedAt() {
    return QuarkusTransaction.requiringNew()
            .call(() ->
                database.query(
                    "select count(*) from inspection where enterprise_id = ? and inspected_on > ?"
                        + " and kind not in ('SELF_CHECK', 'GUIDANCE', 'MUTUAL')"
                        + " and agency_code is null",
                    row -> row.getInt(1),
                    World.HOTEL,
                    World.today().minusDays(2)))
            .getFirst()
        > 0;
  }

  private void shift(String statement, String id, int first, int second) {
    int changed =
        QuarkusTransaction.requiringNew()
            .call(() ->
                database.update(
                    statement,
                    World.today().minusDays(first),
                    World.today().minusDays(second),
                    UUID.fromString(id)));
    assertEquals(1, changed);
  }

  @Test
  void listsSanctionsThatWereNotMadePublicInTime() {
    String id = served();
    listed("publishOverdue").then().statusCode(200).body("items.id", not(hasItem(id)));
    shift("update enforcement_case set decided_on = ?, filed_on = ? where id = ?", id, 11, 12);
    listed("publishOverdue").then().body("items.id", hasItem(id));
    done(
        "dlh-officer",
        id,
        "publish",
        Map.of("publishedOn", World.today().toString(), "where", "街道公示栏"));
    listed("publishOverdue").then().body("items.id", not(hasItem(id)));
  }

  @Test
  void countsWhatACampaignCameTo() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("title", "打非治违专项行动");
    plan.put("kind", "CAMPAIGN");
    plan.put("unannounced", true);
    plan.put("from", World.today().toString());
    plan.put("to", World.today().plusDays(10).toString());
    plan.put("enterpriseIds", List.of(World.SHOP));
    String plans = BASE + "/inspection-plans";
    String campaign =
        as("dlh-officer").body(plan).post(plans).then().statusCode(201).extract().path("id");
    plan.put("kind", "YEARLY");
    String yearly =
        as("dlh-officer").body(plan).post(plans).then().statusCode(201).extract().path("id");
    Map<String, Object> body = CaseFixture.body(World.SHOP, reported(World.SHOP));
    body.put("planId", yearly);
    refused(as("dlh-officer").body(body).post(CASES), 400, "INVALID_FIELD");
    as("dlh-officer")
        .body(inspectionBody(World.SHOP, "SPECIAL", "OFFICER", 2))
        .post(INSPECTIONS)
        .then()
        .statusCode(201);
    String id = openedAt(World.SHOP, Map.of("planId", campaign, "violationCode", "HEATER_FAKE"));
    Map<String, Object> taken = new HashMap<>(measure("CONFISCATION"));
    taken.put("goods", "假冒电取暖器");
    taken.put("quantity", 12);
    taken.put("quantityUnit", "台");
    decide(id, CaseFixture.decision(), List.of(taken));
    Response figures = figures("dlh-leader", campaign);
    figures
        .then()
        .statusCode(200)
        .body("inspections", greaterThanOrEqualTo(1))
        .body("hazards", greaterThanOrEqualTo(2))
        .body("cases", equalTo(1))
        .body("sanctioned", equalTo(1))
        .body("violations.code", contains("HEATER_FAKE"))
        .body("goods[0].goods", equalTo("假冒电取暖器"))
        .body("goods[0].quantityUnit", equalTo("台"))
        .body("units.cases", contains(1));
    assertEquals(12f, figures.jsonPath().getFloat("goods[0].quantity"));
    refused(figures("dzgz-officer", campaign), 404, "NOT_FOUND");
    as("dlh-leader")
        .queryParam("plan", campaign)
        .get(CASES)
        .then()
        .body("items.id", contains(id))
        .body("items[0].outcome", contains("CONFISCATION"));
  }

  private static Response figures(String who, String plan) {
    return as(who).queryParam("plan", plan).get(BASE + "/enforcement-statistics/campaign");
  }

  @Test
  void listsRepeatersAndAsksForAReasonToTreatThemLeniently() {
    String first = openedAt(World.HOTEL, Map.of());
    decide(first, CaseFixture.decision(), List.of(CaseFixture.fine(100_000, "STATUTORY_UNIT")));
    lenient(true);
    try {
      String id = openedAt(World.HOTEL, Map.of());
      List<?> fine = List.of(CaseFixture.fine(100_000, "STATUTORY_UNIT"));
      done("dlh-officer", id, "file", Map.of());
      done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
      done("dlh-officer", id, "propose", proposal(fine));
      done("dlh-officer", id, "hear", CaseFixture.heard());
      refused(
          step("dlh-leader", id, "decide", CaseFixture.decision()), 409, "REPEATED_AND_LENIENT");
      Map<String, Object> reasoned = new HashMap<>(CaseFixture.decision());
      reasoned.put("outsideReason", "主动消除危害后果");
      done("dlh-leader", id, "decide", reasoned);
    } finally {
      lenient(false);
    }
    String row =
        "enterprises.find { it.enterpriseId == '"
            + World.HOTEL
            + "' && it.violationCode == 'NOT_ELIMINATED' }.cases";
    repeats("dlh-leader").then().statusCode(200).body(row, greaterThanOrEqualTo(2));
    repeats("dzgz-officer")
        .then()
        .body("enterprises.enterpriseId", not(hasItem(World.HOTEL.toString())));
  }

  private static Response repeats(String who) {
    return as(who)
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(BASE + "/enforcement-statistics/repeats");
  }

  private static void lenient(boolean lenient) {
    String standard = BASE + "/discretion-standard";
    Response now = as("dlh-admin").get(standard);
    List<Map<String, Object>> violations = now.path("standard.violations");
    for (Map<String, Object> one : violations) {
      if (one.get("code").equals("NOT_ELIMINATED")) {
        @SuppressWarnings("unchecked") // grades are objects
        List<Map<String, Object>> grades = (List<Map<String, Object>>) one.get("grades");
        grades.getFirst().put("lenient", lenient);
      }
    }
    as("dlh-admin")
        .header("If-Match", now.header("ETag"))
        .body(Map.of("violations", violations))
        .put(standard)
        .then()
        .statusCode(200);
  }

  @Test
  void opensNoCaseUponWhatAnEnterpriseFoundAndPutsRightInTime() {
    String hazard =
        as("ent-officer")
            .body(inspectionBody(World.PARK, "SELF_CHECK", "SAFETY_MANAGER", 1))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("hazards[0].id");
    assigned(hazard);
    Map<String, Object> body = CaseFixture.body(World.PARK, hazard);
    refused(as("dlh-officer").body(body).post(CASES), 400, "CASE_FROM_SELF_CHECK");
    LocalDate deadline =
        LocalDate.parse(as("dlh-officer").get(BASE + "/hazards/" + hazard).path("deadline"));
    setDeadline(hazard, World.today().minusDays(1));
    try {
      as("dlh-officer").body(body).post(CASES).then().statusCode(201);
    } finally {
      // the numbers that are kept of deadlines don't know of this
      setDeadline(hazard, deadline);
    }
  }

  private void setDeadline(String hazard, LocalDate day) {
    int changed =
        QuarkusTransaction.requiringNew()
            .call(() ->
                database.update(
                    "update hazard set deadline = ? where id = ?", day, UUID.fromString(hazard)));
    assertEquals(1, changed);
  }

  @Test
  void keepsWhoTakesPartAndWhoSupervises() {
    String id = opened();
    Map<String, Object> consultation =
        Map.of("heldOn", World.today().toString(), "conclusion", "由消防大队牵头，街道配合取证");
    Map<String, Object> supervision =
        Map.of("leader", "分管负责人", "until", World.today().plusDays(30).toString());
    refused(step("dlh-officer", id, "supervise", supervision), 403, "FORBIDDEN");
    done("dlh-officer", id, "add-participants", Map.of("departments", List.of("DLH-MARKET")));
    done("dlh-officer", id, "add-participants", Map.of("departments", List.of("DLH-CULT")));
    done("dlh-officer", id, "consult", consultation);
    refused(
        step(
            "dlh-leader",
            id,
            "supervise",
            Map.of("leader", "分管负责人", "until", World.today().minusDays(1).toString())),
        400,
        "DEADLINE_IN_PAST");
    done("dlh-leader", id, "supervise", supervision);
    get("dlh-officer", id)
        .then()
        .body("participants", contains("DLH-MARKET", "DLH-CULT"))
        .body("supervisedBy", equalTo("分管负责人"))
        .body("timeline.event", hasItem("CONSULT"));
    listed("supervised").then().body("items.id", hasItem(id));
    String shown = served();
    get("ent-officer", shown).then().statusCode(200).body("participants", empty());
  }
}
