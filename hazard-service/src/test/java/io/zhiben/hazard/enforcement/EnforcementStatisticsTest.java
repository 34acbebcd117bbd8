package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.executed;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class EnforcementStatisticsTest {
  /** A department that nothing else is told of, and its enterprise. */
  private static final String LEAD =
      "ES-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private static final UUID KIOSK = UUID.randomUUID();

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        World.enterprise(
            KIOSK, 1, World.town(World.DONGLIHU, "120110000000"), World.code(KIOSK), "统计小店", LEAD));
    await()
        .until(() ->
            as("dlh-officer")
                .queryParam("q", World.code(KIOSK))
                .get(BASE + "/directory")
                .jsonPath()
                .getList("id")
                .contains(KIOSK.toString()));
  }

  @Test
  void tellsUnitsThatInspectAndNeverSanctionApart() {
    String inspection =
        as("dlh-officer")
            .body(inspectionBody(KIOSK, "ROUTINE", "OFFICER", 1))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String hazard =
        as("dlh-officer")
            .queryParam("inspection", inspection)
            .get(BASE + "/hazards")
            .path("items[0].id");
    io.zhiben.hazard.Api.step(
            "dlh-officer",
            hazard,
            "verify",
            Map.of("level", "MAJOR", "clauseId", "mem-10-2023/3.1"))
        .then()
        .statusCode(200);
    executed();
    Response market = statistics("dlh-leader", "DEPARTMENT");
    market
        .then()
        .statusCode(200)
        .body("units.find { it.unit == '" + LEAD + "' }.zeroPenalty", equalTo(true))
        .body("actions.action", hasItem("PENALTY"))
        .body("violations.code", hasItem("NOT_ELIMINATED"));
    int without = market.path("units.find { it.unit == '" + LEAD + "' }.seriousWithoutCase");
    assertEquals(true, without >= 1, market.asString());
    statistics("dl-officer", "TOWN")
        .then()
        .body("units.find { it.unit == '" + World.DONGLIHU + "' }.unitName", equalTo("东丽湖街道"))
        .body("units.find { it.unit == '" + World.DONGLIHU + "' }.zeroPenalty", equalTo(false));
    statistics("dzgz-officer", "TOWN").then().body("units.unit", not(hasItem(World.DONGLIHU)));
    behind("dlh-leader").then().body("items.inspectionId", hasItem(inspection));
    behind("dzgz-officer").then().body("total", equalTo(0));
    as("dlh-officer").body(CaseFixture.body(KIOSK, hazard)).post(CASES).then().statusCode(201);
    behind("dlh-leader").then().body("items.inspectionId", not(hasItem(inspection)));
  }

  @Test
  void listsMajorHazardsWithNeitherACaseNorAReason() {
    int major = majorOf("major");
    int unanswered = majorOf("majorUnanswered");
    String hazard = io.zhiben.hazard.Api.reported(KIOSK);
    io.zhiben.hazard.Api.step(
            "dlh-officer",
            hazard,
            "verify",
            Map.of("level", "MAJOR", "clauseId", "mem-10-2023/3.1"))
        .then()
        .statusCode(200);
    assertEquals(major + 1, majorOf("major"));
    assertEquals(unanswered + 1, majorOf("majorUnanswered"));
    majors("dlh-leader", true).then().statusCode(200).body("items.hazardId", hasItem(hazard));
    majors("dzgz-officer", true).then().body("total", equalTo(0));
    String id =
        as("dlh-officer")
            .body(CaseFixture.body(KIOSK, hazard))
            .post(CASES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    majors("dlh-leader", true).then().body("items.hazardId", hasItem(hazard));
    CaseFixture.done("dlh-leader", id, "not-file", Map.of("reason", "当场改正，依法不予处罚"));
    majors("dlh-leader", true).then().body("items.hazardId", not(hasItem(hazard)));
    majors("dlh-leader", false).then().body("items.hazardId", hasItem(hazard));
    assertEquals(major + 1, majorOf("major"));
    assertEquals(unanswered, majorOf("majorUnanswered"));
  }

  private static int majorOf(String figure) {
    Integer found =
        statistics("dlh-leader", "DEPARTMENT")
            .path("units.find { it.unit == '" + LEAD + "' }?." + figure);
    return found == null ? 0 : found;
  }

  private static Response majors(String who, boolean unanswered) {
    return as(who)
        .queryParam("from", World.today().withDayOfMonth(1).toString())
        .queryParam("to", World.today().toString())
        .queryParam("by", "DEPARTMENT")
        .queryParam("unit", LEAD)
        .queryParam("unanswered", unanswered)
        .queryParam("limit", 200)
        .get(BASE + "/enforcement-statistics/major-hazards");
  }

  private static Response statistics(String who, String by) {
    return as(who)
        .queryParam("from", World.today().withDayOfMonth(1).toString())
        .queryParam("to", World.today().toString())
        .queryParam("by", by)
        .get(BASE + "/enforcement-statistics");
  }

  private static Response behind(String who) {
    return as(who)
        .queryParam("from", World.today().withDayOfMonth(1).toString())
        .queryParam("to", World.today().toString())
        .queryParam("by", "DEPARTMENT")
        .queryParam("unit", LEAD)
        .queryParam("withoutCase", true)
        .queryParam("limit", 200)
        .get(BASE + "/enforcement-statistics/inspections");
  }

  @Test
  void letsATenantSetItsOwnStandardAndKeepsItFromOthers() {
    String standard = BASE + "/discretion-standard";
    String tag = as("dzgz-admin").get(standard).header("ETag");
    Map<String, Object> grade =
        Map.of("code", "A", "title", "轻微", "circumstance", "首次", "minFen", 0, "maxFen", 100);
    Map<String, Object> body =
        Map.of(
            "violations",
            List.of(
                Map.of(
                    "code", "LOCKED", "title", "锁闭出口", "basis", "依据", "grades", List.of(grade))));
    as("dzgz-admin").header("If-Match", tag).body(body).put(standard).then().statusCode(200);
    refused(
        as("dzgz-admin").header("If-Match", tag).body(body).put(standard), 412, "STALE_VERSION");
    as("dzgz-officer")
        .get(standard)
        .then()
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("standard.violations.code", contains("LOCKED"));
    as("dlh-officer")
        .get(standard)
        .then()
        .body("regionCode", not(equalTo(World.DONGZHAO)))
        .body("standard.violations.code", hasItem("NOT_ELIMINATED"));
    refused(
        as("dlh-officer").header("If-Match", "\"0\"").body(body).put(standard), 403, "FORBIDDEN");
    as("dlh-leader")
        .get(BASE + "/enforcement-rules")
        .then()
        .statusCode(200)
        .body("rules.hearingWorkingDays", equalTo(5));
  }

  @Test
  void countsAJointInspectionForEachDepartmentThatTakesPart() {
    Map<String, Object> body = inspectionBody(World.HOTEL, "JOINT", "OFFICER", 0);
    body.put("leadDepartment", "DLH-CULT");
    body.put("participants", List.of(Map.of("department", World.LEAD, "posts", List.of("执法人员"))));
    int before = inspectionsOf(World.LEAD, "DEPARTMENT");
    int lead = inspectionsOf("DLH-CULT", "DEPARTMENT");
    int sector = inspectionsOf("culture-tourism", "SECTOR");
    String joint =
        as("dlh-officer").body(body).post(INSPECTIONS).then().statusCode(201).extract().path("id");
    assertEquals(before + 1, inspectionsOf(World.LEAD, "DEPARTMENT"));
    assertEquals(lead + 1, inspectionsOf("DLH-CULT", "DEPARTMENT"));
    assertEquals(sector + 1, inspectionsOf("culture-tourism", "SECTOR"));
    for (String by : List.of("DEPARTMENT", "SECTOR")) {
      as("dlh-leader")
          .queryParam("from", World.today().withDayOfMonth(1).toString())
          .queryParam("to", World.today().toString())
          .queryParam("by", by)
          .queryParam("unit", by.equals("SECTOR") ? "culture-tourism" : World.LEAD)
          .queryParam("limit", 200)
          .get(BASE + "/enforcement-statistics/inspections")
          .then()
          .body("items.inspectionId", hasItem(joint));
    }
  }

  private static int inspectionsOf(String unit, String by) {
    Integer found =
        statistics("dlh-leader", by).path("units.find { it.unit == '" + unit + "' }?.inspections");
    return found == null ? 0 : found;
  }
}
