package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.decided;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.executed;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.served;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CaseResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromAFindingToItsEnd() {
    String id = executed();
    get("dlh-officer", id)
        .then()
        .body("number", matchesPattern("DLH-AJ-\\d{4}-\\d{6}"))
        .body("state", equalTo("EXECUTED"))
        .body("fineFen", equalTo(3_000_000))
        .body("paidFen", equalTo(3_000_000))
        .body("sanctioned", equalTo(true))
        .body("outcome", contains("RECTIFICATION_ORDER", "PENALTY"))
        .body("measures[0].gradeTitle", equalTo("法定幅度（单位）"))
        .body("measures[0].outsideRange", equalTo(false))
        .body(
            "timeline.event",
            contains(
                "OPEN",
                "FILE",
                "INVESTIGATE",
                "ADD_PHOTO",
                "PROPOSE",
                "HEAR",
                "DECIDE",
                "SERVE",
                "EXECUTE",
                "EXECUTE"))
        .body("actions", hasItem("CLOSE"));
    done("dlh-officer", id, "close", Map.of());
    List<Neighbours.Heard> said =
        Neighbours.hear(
            Topics.HAZARD,
            10,
            one -> one.key().equals(id) && one.type().contains("EnforcementCase"));
    assertEquals("io.zhiben.hazard.EnforcementCaseOpened", said.getFirst().type());
    assertEquals("io.zhiben.hazard.EnforcementCaseClosed", said.getLast().type());
    Map<String, Object> last = said.getLast().body();
    assertEquals(3_000_000, last.get("fineFen"));
    assertEquals("CLOSED", last.get("state"));
    for (String text : List.of("安全出口", "欢腾湖", "笔录", "书面放弃")) {
      assertFalse(last.toString().contains(text), text);
    }
  }

  @Test
  void showsThePartyOnlyWhatWasServedAndNothingOfTheInvestigation() {
    String hidden = decided();
    refused(get("ent-officer", hidden), 404, "NOT_FOUND");
    String shown = served();
    get("ent-officer", shown)
        .then()
        .statusCode(200)
        .body("decision.decisionNumber", equalTo("（东丽湖）应急罚〔2026〕1号"))
        .body("clue", nullValue())
        .body("facts", nullValue())
        .body("criminalThreshold", nullValue())
        .body("photos", hasSize(0))
        .body("timeline.event", contains("DECIDE", "SERVE"))
        .body("timeline.note", everyItem(nullValue()))
        .body("actions", hasSize(0));
    as("ent-principal")
        .queryParam("limit", 200)
        .get(CASES)
        .then()
        .body("items.id", hasItem(shown))
        .body("items.id", not(hasItem(hidden)));
    refused(as("agency-anhua").get(CASES), 403, "FORBIDDEN");
  }

  @Test
  void staysInItsPlaceAndTakesNothingForeign() {
    String id = opened();
    refused(get("dzgz-officer", id), 404, "NOT_FOUND");
    as("dzgz-officer").get(CASES).then().body("items.id", not(hasItem(id)));
    refused(
        as("dzgz-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of())
            .post(CASES + "/" + id + "/file"),
        404,
        "NOT_FOUND");
    get("dl-officer", id).then().statusCode(200);
    String elsewhere = reported(World.HOTEL);
    for (Map<String, Object> body :
        List.of(
            CaseFixture.body(World.PARK, elsewhere),
            CaseFixture.body(World.PARK, UUID.randomUUID().toString()),
            CaseFixture.body(World.FAR, elsewhere))) {
      refused(as("dlh-officer").body(body).post(CASES), 404, "NOT_FOUND");
    }
    for (String field : List.of("inspectionId", "accidentId")) {
      Map<String, Object> body = CaseFixture.body(World.PARK);
      body.put(field, UUID.randomUUID());
      refused(as("dlh-officer").body(body).post(CASES), 404, "NOT_FOUND");
    }
    refused(
        as("dlh-officer").body(CaseFixture.body(World.PARK)).post(CASES),
        400,
        "CASE_NEEDS_FINDING");
    Map<String, Object> unknown = CaseFixture.body(World.PARK, reported(World.PARK));
    unknown.put("violationCode", "NOBODY_KNOWS");
    refused(as("dlh-officer").body(unknown).post(CASES), 400, "VIOLATION_UNKNOWN");
    refused(
        as("dlh-department").body(CaseFixture.body(World.HOTEL, elsewhere)).post(CASES),
        403,
        "NOT_LEAD_DEPARTMENT");
    as("dlh-officer").queryParam("hazard", elsewhere).get(CASES).then().body("total", equalTo(0));
  }

  @Test
  void keepsEvidenceFromTheParty() {
    String id = served();
    Response added =
        RestAssured.given()
            .auth()
            .oauth2(tokenOf("dlh-officer"))
            .multiPart("stage", "BEFORE")
            .multiPart("file", "a.jpg", image(), "image/jpeg")
            .post(CASES + "/" + id + "/photos");
    assertEquals(201, added.statusCode(), added.asString());
    String photo = added.path("id");
    String path = CASES + "/" + id + "/photos/" + photo;
    assertEquals(
        200, RestAssured.given().auth().oauth2(tokenOf("dlh-leader")).get(path).statusCode());
    assertEquals(
        404, RestAssured.given().auth().oauth2(tokenOf("ent-officer")).get(path).statusCode());
    assertEquals(
        404, RestAssured.given().auth().oauth2(tokenOf("dzgz-officer")).get(path).statusCode());
  }

  @Test
  void opensOneCaseForOneKey() {
    Map<String, Object> body = CaseFixture.body(World.PARK, reported(World.PARK));
    String key = UUID.randomUUID().toString();
    String first =
        as("dlh-officer").header("Idempotency-Key", key).body(body).post(CASES).path("id");
    String again =
        as("dlh-officer").header("Idempotency-Key", key).body(body).post(CASES).path("id");
    assertEquals(first, again);
  }

  @Test
  void goesWithTheEnterpriseAndItsAccidentsToo() {
    UUID id = UUID.randomUUID();
    Ancestry before = World.town(World.DONGLIHU, "120110000000");
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        World.enterprise(id, 1, before, World.code(id), "搬迁厂", "L"));
    await().until(() -> reportedFor(id) == 201);
    String accident = lastAccident.path("id");
    Map<String, Object> body = CaseFixture.body(id);
    body.put("accidentId", accident);
    String one =
        as("dlh-officer").body(body).post(CASES).then().statusCode(201).extract().path("id");
    Ancestry after = World.town(World.DONGZHAO, "120119000000");
    Neighbours.say(
        EventType.ENTERPRISE_CHANGED, World.enterprise(id, 2, after, World.code(id), "迁来厂", "L"));
    await().until(() -> get("dzgz-officer", one).statusCode() == 200);
    refused(get("dlh-officer", one), 404, "NOT_FOUND");
    get("dzgz-officer", one).then().body("enterpriseName", equalTo("迁来厂"));
    as("dzgz-officer").get(BASE + "/accidents/" + accident).then().statusCode(200);
    refused(as("dlh-officer").get(BASE + "/accidents/" + accident), 404, "NOT_FOUND");
  }

  private Response lastAccident;

  private int reportedFor(UUID enterprise) {
    String now = Instant.now().minusSeconds(60).toString();
    lastAccident =
        as("dlh-officer")
            .body(
                Map.of(
                    "kind",
                    "NEAR_MISS",
                    "type",
                    "OTHER",
                    "enterpriseId",
                    enterprise,
                    "title",
                    "货架晃动",
                    "description",
                    "未造成伤害",
                    "occurredAt",
                    now,
                    "knownAt",
                    now,
                    "reportedAt",
                    now))
            .post(BASE + "/accidents");
    return lastAccident.statusCode();
  }
}
