package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever watches a city hears at once of what people there write of duties. */
@ReportingTest
class ToldRecordsTest {
  private static final String DUTY = "/api/reporting/v1/duties/" + UnitPlan.DUTY;

  @Inject World world;
  @Inject UnitPlan plan;

  @BeforeEach
  void begin() {
    world.reset();
    plan.begin();
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  @Test
  void aRecordIsToldWhenItIsWrittenAndWhenItIsWithdrawn() {
    long elsewhere = elsewhere();
    int told = told();
    String id = post("dlh-department", "/records", record(), null, 201).extract().path("id");
    assertEquals(told + 1, told());
    Map<String, Object> reason = Map.of("reason", "重复登记");
    String withdraw = "/records/" + id + "/withdraw";
    // what is refused changes nothing
    post("dlh-officer", "/records", record(), null, 409);
    post("dlh-department", withdraw, reason, "\"5\"", 412);
    assertEquals(told + 1, told());
    post("dlh-department", withdraw, reason, "\"0\"", 200);
    assertEquals(told + 2, told());
    assertEquals(elsewhere, elsewhere());
  }

  @Test
  void anExcuseIsToldToo() {
    int told = told();
    String today = world.today().toString();
    Map<String, Object> excuse =
        Map.of("unitId", "econ", "from", today, "until", today, "reason", "防汛");
    String id = post("dlh-officer", "/excuses", excuse, null, 201).extract().path("id");
    assertEquals(told + 1, told());
    post("dlh-officer", "/excuses/" + id + "/end", Map.of("reason", "已恢复"), "\"0\"", 200);
    assertEquals(told + 2, told());
  }

  private Map<String, Object> record() {
    Map<String, Object> record = new HashMap<>();
    record.put("unitId", "econ");
    record.put("doneOn", world.today().toString());
    record.put("title", "学习");
    record.put("evidence", "签到表");
    return record;
  }

  private static ValidatableResponse post(
      String user, String path, Map<String, Object> body, String version, int status) {
    var request = World.as(user).contentType(ContentType.JSON);
    if (version != null) {
      request.header("If-Match", version);
    }
    return request.body(body).post(DUTY + path).then().statusCode(status);
  }

  /** What a watcher above is told. */
  private static int told() {
    return World.as("tj-officer")
        .get("/api/reporting/v1/changes")
        .then()
        .statusCode(200)
        .extract()
        .path("sequence");
  }

  /** What watchers of all other cities are told together. */
  private long elsewhere() {
    return world.count(
        "select coalesce(sum(sequence), 0) from change_sequence_city where city_code <> '"
            + Places.TIANJIN
            + "'");
  }
}
