package io.zhiben.reporting.duty;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Excuses, and windows that are kept once they are over. */
@ReportingTest
class DutyNotesTest {
  private static final String API = "/api/reporting/v1/duties";
  private static final UUID PARK = UUID.fromString("00000000-0000-0000-0000-00000000aa01");

  @Inject World world;
  @Inject DutyClosing closing;

  @BeforeEach
  void begin() {
    world.reset();
    world.apply(
        States.enterprise(
            PARK, 0, Places.EAST_LAKE_PLACE, "C1", LocalDate.of(2023, 5, 1), "plain"));
  }

  @Test
  void whoIsExcusedOwesNothingForAWhile() {
    state().body("enterprise.state", equalTo("OVERDUE"));
    String id =
        post("dlh-officer", "/drill/excuses", excuse(), null, 201)
            .body("endedAt", nullValue())
            .extract()
            .path("id");
    state().body("enterprise.state", equalTo("EXCUSED")).body("excuses.size()", equalTo(1));
    World.as("dlh-officer")
        .get(API)
        .then()
        .body("find { it.id == 'drill' }.excused", equalTo(1))
        .body("find { it.id == 'drill' }.rate.d", equalTo(0));
    Map<String, Object> reason = Map.of("reason", "已恢复营业");
    post("dlh-officer", "/drill/excuses/" + id + "/end", reason, "\"7\"", 412);
    post("dl-officer", "/self-check/excuses/" + id + "/end", reason, "\"0\"", 404);
    post("dzgz-officer", "/drill/excuses/" + id + "/end", reason, "\"0\"", 404);
    post("dlh-officer", "/drill/excuses/" + id + "/end", reason, "\"0\"", 200);
    post("dlh-officer", "/drill/excuses/" + id + "/end", reason, "\"1\"", 409);
    state().body("enterprise.state", equalTo("OVERDUE"));
  }

  @Test
  void nobodyExcusesOutsideHisPlaceOrWithoutTheRight() {
    post("dzgz-officer", "/drill/excuses", excuse(), null, 404);
    post("ent-officer", "/drill/excuses", excuse(), null, 403);
    post("dlh-officer", "/nothing/excuses", excuse(), null, 404);
    Map<String, Object> record =
        Map.of(
            "enterpriseId",
            PARK.toString(),
            "doneOn",
            world.today().toString(),
            "title",
            "演练",
            "evidence",
            "照片");
    post("dlh-officer", "/drill/records", record, null, 409)
        .body("code", equalTo("DUTY_NEEDS_NO_RECORD"));
    World.as("dzgz-officer").get(API + "/drill/subjects/" + PARK).then().statusCode(404);
  }

  @Test
  void aChangeOfTagsLeavesThePastAlone() {
    LocalDate closingDay = LocalDate.of(2025, 7, 1);
    close(closingDay);
    assertEquals(
        1,
        world.count(
            "select count(*) from duty_window where duty_id = 'self-check'"
                + " and cadence = 'QUARTER' and state = 'MISSED'"));
    long before = world.count("select count(*) from duty_window");
    close(closingDay);
    assertEquals(before, world.count("select count(*) from duty_window"));
    assertTrue(before > 0);
    // from now on it checks itself monthly, and missed no month that it did not owe
    world.apply(
        States.enterprise(
            PARK, 1, Places.EAST_LAKE_PLACE, "C1", LocalDate.of(2023, 5, 1), "highRisk"),
        States.enterprise(
            UUID.randomUUID(),
            0,
            Places.EAST_LAKE_PLACE,
            "C2",
            LocalDate.of(2023, 5, 1),
            "highRisk"));
    close(closingDay);
    String quarter = "windows.find { it.cadence == 'QUARTER' }";
    World.as("dlh-officer")
        .get(API + "/self-check/subjects/" + PARK + "?asOf=2025-07-02")
        .then()
        .statusCode(200)
        .body("enterprise.cadence", equalTo("MONTH"))
        // the quarter as it was owed, and none of its months
        .body(quarter + ".from", equalTo("2025-04-01"))
        .body(quarter + ".to", equalTo("2025-06-30"))
        .body(quarter + ".closedAs", equalTo("MISSED"))
        .body("windows.from", not(hasItem("2025-05-01")))
        .body("windows[0].cadence", equalTo("MONTH"));
    assertEquals(
        1,
        world.count(
            "select count(*) from duty_window where duty_id = 'self-check'"
                + " and cadence = 'QUARTER' and subject = unhex('000000000000000000000000"
                + "0000aa01')"));
  }

  @Test
  void unitsOweTheirsAndTheOfficeSeesThem() {
    World.as("dlh-officer")
        .get(API + "/units")
        .then()
        .statusCode(200)
        .body("dutyId", hasItem("progress-hearing"));
    World.as("ent-officer").get(API + "/units").then().body("size()", equalTo(0));
    World.as("dzgz-officer")
        .get(API + "/units")
        .then()
        .body("dutyId", not(hasItem("publicity-plan")));
    World.as("dlh-officer").get(API + "/overdue").then().statusCode(200);
  }

  private void close(LocalDate today) {
    CurrentCaller.runAs(Caller.system(), () -> closing.ended(today).forEach(closing::close));
  }

  private ValidatableResponse state() {
    return World.as("dlh-officer").get(API + "/drill/subjects/" + PARK).then().statusCode(200);
  }

  private Map<String, Object> excuse() {
    return Map.of(
        "enterpriseId",
        PARK.toString(),
        "from",
        world.today().minusDays(1).toString(),
        "until",
        world.today().plusDays(5).toString(),
        "reason",
        "停业整顿");
  }

  private static ValidatableResponse post(
      String user, String path, Map<String, Object> body, String match, int status) {
    var request =
        World.as(user)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(body);
    if (match != null) {
      request.header("If-Match", match);
    }
    return request.post(API + path).then().statusCode(status);
  }
}
