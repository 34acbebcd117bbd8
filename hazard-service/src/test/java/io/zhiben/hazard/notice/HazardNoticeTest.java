package io.zhiben.hazard.notice;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Principal, controller and departments take note of a major hazard (T-044, Q-081, Q-083). */
@HazardServiceTest
class HazardNoticeTest {
  private static final Map<String, String> MAJOR =
      Map.of("level", "MAJOR", "clauseId", "mem-10-2023/3.2");

  @Inject NoticeSweep sweep;
  @Inject Database database;
  @Inject Clock clock;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String major() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "verify", MAJOR).then().statusCode(200);
    return id;
  }

  private static String path(String hazard) {
    return HAZARDS + "/" + hazard + "/notices";
  }

  private static Response notices(String who, String hazard) {
    return as(who).get(path(hazard));
  }

  private static Response acknowledge(
      String who, String hazard, String which, Map<String, ?> body) {
    Map<String, Object> notice =
        notices("dlh-officer", hazard).path("find { it.recipient == '" + which + "' }");
    RequestSpecification request =
        as(who).header("If-Match", "\"" + notice.get("version") + "\"").body(body);
    return request.post(path(hazard) + "/" + notice.get("id") + "/acknowledge");
  }

  @Test
  void everybodyConcernedIsToldWhenAHazardBecomesMajor() {
    String id = major();
    notices("dlh-officer", id)
        .then()
        .statusCode(200)
        .body("recipient", contains("PRINCIPAL", "CONTROLLER", "DEPARTMENT", "DEPARTMENT"))
        .body("department", containsInAnyOrder(null, null, World.LEAD, "DLH-CO"))
        .body("[0].toldAt", notNullValue())
        .body("[0].times", equalTo(1))
        .body("[0].readAt", nullValue());
    notices("ent-principal", id)
        .then()
        .body("mayAcknowledge", contains(true, true, false, false))
        .body("proofNeeded", contains(false, false, false, false));
    notices("ent-officer", id).then().body("mayAcknowledge", contains(false, true, false, false));
    notices("dzgz-officer", id).then().statusCode(404);
    String general = reported(World.PARK);
    verifiedGeneral(general);
    notices("dlh-officer", general).then().statusCode(200).body("id", empty());
  }

  private static long figure(String name) {
    Number found =
        as("dlh-leader")
            .queryParam("from", World.today().minusDays(1).toString())
            .queryParam("to", World.today().toString())
            .queryParam("region", World.DONGLIHU)
            .get(BASE + "/hazard-notice-figures")
            .then()
            .statusCode(200)
            .extract()
            .path("recipients.find { it.recipient == 'PRINCIPAL' }." + name);
    return found == null ? 0 : found.longValue();
  }

  @Test
  void measuresHowSoonTheyTookNote() {
    // so that somebody was told before
    major();
    long told = figure("told");
    long read = figure("read");
    String id = major();
    assertEquals(told + 1, figure("told"));
    assertEquals(read, figure("read"));
    acknowledge("ent-principal", id, "PRINCIPAL", Map.of()).then().statusCode(200);
    assertEquals(read + 1, figure("read"));
    assertTrue(figure("meanMinutes") <= figure("longestMinutes"));
    as("dlh-leader")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().minusDays(1).toString())
        .get(BASE + "/hazard-notice-figures")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
  }

  @Test
  void eachTakesNoteForHimself() {
    String id = major();
    Map<String, String> nothing = Map.of();
    acknowledge("ent-officer", id, "PRINCIPAL", nothing)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTICE_NOT_YOURS"));
    acknowledge("ent-principal", id, "DEPARTMENT", nothing)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTICE_NOT_YOURS"));
    acknowledge("ent-principal", id, "PRINCIPAL", nothing)
        .then()
        .statusCode(200)
        .body("readAt", notNullValue())
        .body("readRole", equalTo("enterprise-principal"))
        .body("hours", equalTo(0));
    acknowledge("ent-principal", id, "PRINCIPAL", nothing)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTICE_READ_ALREADY"));
    acknowledge("dzgz-officer", id, "CONTROLLER", nothing).then().statusCode(404);
    acknowledge("dlh-leader", id, "CONTROLLER", nothing).then().statusCode(403);
    String first = notices("dlh-officer", id).path("[1].id");
    String address = path(id) + "/" + first + "/acknowledge";
    as("ent-principal").body(nothing).post(address).then().statusCode(428);
    as("ent-principal")
        .header("If-Match", "\"7\"")
        .body(nothing)
        .post(address)
        .then()
        .statusCode(412);
    as("ent-principal")
        .header("If-Match", "\"0\"")
        .body(nothing)
        .post(path(reported(World.PARK)) + "/" + first + "/acknowledge")
        .then()
        .statusCode(404);
  }

  @Test
  void theOfficeThatHandsItOverSaysHow() {
    String id = major();
    acknowledge("dlh-officer", id, "CONTROLLER", Map.of("proof", " "))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOTICE_NEEDS_PROOF"))
        .body("errors[0].field", equalTo("proof"));
    acknowledge("dlh-officer", id, "CONTROLLER", Map.of("proof", "送达回证 12 号"))
        .then()
        .statusCode(200)
        .body("proof", equalTo("送达回证 12 号"));
  }

  @Test
  void isFoundUntilSomebodyTookNote() {
    String id = major();
    String number = get("dlh-officer", id).path("number");
    found("ent-principal", number, "MINE", 1);
    found("ent-officer", number, "MINE", 1);
    acknowledge("ent-officer", id, "CONTROLLER", Map.of()).then().statusCode(200);
    found("ent-officer", number, "MINE", 0);
    found("ent-principal", number, "MINE", 1);
    acknowledge("ent-principal", id, "PRINCIPAL", Map.of()).then().statusCode(200);
    found("ent-principal", number, "MINE", 0);
    found("dlh-officer", number, "MINE", 0);
    found("dlh-officer", number, "UNREAD", 1);
    step("dlh-officer", id, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    found("dlh-officer", number, "UNREAD", 0);
  }

  private static void found(String who, String number, String notice, int many) {
    as(who)
        .queryParam("q", number)
        .queryParam("notice", notice)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(many));
  }

  @Test
  void nobodyWaitsForWhatIsNotMajorAnyMoreAndAllAreToldOfWhatIsAgain() {
    String id = major();
    acknowledge("ent-principal", id, "PRINCIPAL", Map.of()).then().statusCode(200);
    step("dlh-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "复核"))
        .then()
        .statusCode(200);
    acknowledge("ent-officer", id, "CONTROLLER", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTICE_MOOT"));
    step("dlh-officer", id, "return", Map.of("reason", "重新核实", "to", "REPORTED"))
        .then()
        .statusCode(200);
    step("dlh-officer", id, "verify", MAJOR).then().statusCode(200);
    notices("dlh-officer", id)
        .then()
        .body("readAt", everyItem(nullValue()))
        .body("times", contains(1, 1, 1, 1));
  }

  @Test
  void thoseWhoTookNoNoteAreToldAgainOnceAfterTheHoursOfTheTenant() {
    String id = major();
    acknowledge("ent-principal", id, "PRINCIPAL", Map.of()).then().statusCode(200);
    sweep.tellAgain();
    notices("dlh-officer", id).then().body("times", contains(1, 1, 1, 1));
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update hazard_notice set last_told_at = ? where hazard_id = ?",
                clock.instant().minus(Duration.ofHours(25)),
                UUID.fromString(id)));
    sweep.tellAgain();
    notices("dlh-officer", id).then().body("times", contains(1, 2, 2, 2));
    assertEquals(0, sweep.tellAgain());
    notices("dlh-officer", id).then().body("times", contains(1, 2, 2, 2));
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    as("dlh-officer").queryParam("notice", "READ").get(HAZARDS).then().statusCode(400);
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("notice", "x");
    as("dlh-officer").body(body).post(HAZARDS).then().statusCode(400);
  }
}
