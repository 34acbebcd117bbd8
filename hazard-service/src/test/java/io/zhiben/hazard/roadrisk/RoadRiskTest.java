package io.zhiben.hazard.roadrisk;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Road sections where traffic accidents pile up. */
@HazardServiceTest
class RoadRiskTest {
  private static final String RISKS = BASE + "/road-risks";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String section() {
    return "智景道" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Map<String, Object> accident(String section, int deaths) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "TRAFFIC");
    body.put("title", "追尾");
    body.put("description", "货车追尾");
    body.put("spot", "智景道路口");
    body.put("regionCode", World.DONGLIHU);
    body.put("occurredAt", now.minus(3, ChronoUnit.HOURS).toString());
    body.put("knownAt", now.minus(150, ChronoUnit.MINUTES).toString());
    body.put("reportedAt", now.minus(2, ChronoUnit.HOURS).toString());
    body.put(
        "figures",
        Map.of(
            "deaths", deaths,
            "missing", 0,
            "seriousInjuries", 0,
            "minorInjuries", 0,
            "directLossFen", 100));
    body.put("roadSection", section);
    return body;
  }

  private static String reported(String section, int deaths) {
    return as("dlh-officer")
        .body(accident(section, deaths))
        .post(BASE + "/accidents")
        .then()
        .statusCode(201)
        .body("roadSection", equalTo(section))
        .extract()
        .path("id");
  }

  private static Response found(String section) {
    return as("dlh-leader").queryParam("q", section).get(RISKS);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("dlh-officer").get(RISKS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(RISKS + "/" + id + "/" + verb);
  }

  private static Map<String, ?> plan() {
    return Map.of(
        "measures", "增设减速带和警示标志",
        "unit", "公安交管部门",
        "dueOn", World.today().plusDays(30).toString());
  }

  private static Map<String, ?> finish() {
    return Map.of("finishedOn", World.today().toString(), "result", "已施划标线并启用");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void makesASectionAnItemAtItsThirdAccidentAndOnlyOnce() {
    String section = section();
    reported(section, 0);
    reported(section, 1);
    found(section).then().body("items", hasSize(0));
    String last = reported(section, 0);
    found(section)
        .then()
        .body("items", hasSize(1))
        .body("items[0].accidents", equalTo(3))
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].measures", nullValue());
    reported(section, 0);
    found(section).then().body("items.accidents", contains(4));
    as("dlh-leader")
        .queryParam("from", World.today().minusDays(1).toString())
        .queryParam("to", World.today().toString())
        .get(RISKS + "/sections")
        .then()
        .statusCode(200)
        .body("find { it.section == '" + section + "' }.accidents", equalTo(4))
        .body("find { it.section == '" + section + "' }.byGrade.GENERAL", equalTo(4))
        .body("find { it.section == '" + section + "' }.deaths", equalTo(1));
    as("dlh-officer")
        .queryParam("roadSection", section)
        .get(BASE + "/accidents")
        .then()
        .body("items.id", hasItem(last))
        .body("items", hasSize(4));
  }

  @Test
  void isTreatedStepByStepAndFoundAgainWhenAccidentsGoOn() {
    String section = section();
    for (int i = 0; i < 3; i++) {
      reported(section, 0);
    }
    String id = found(section).path("items[0].id");
    refused(step("dlh-officer", id, "finish", finish()), 409, "ROAD_RISK_STATE_FORBIDS");
    refused(step("dlh-leader", id, "plan", plan()), 403, "FORBIDDEN");
    Map<String, Object> past = new HashMap<>(plan());
    past.put("dueOn", World.today().minusDays(1).toString());
    refused(step("dlh-officer", id, "plan", past), 400, "DEADLINE_IN_PAST");
    step("dlh-officer", id, "plan", plan())
        .then()
        .statusCode(200)
        .body("state", equalTo("PLANNED"))
        .body("actions", contains("PLAN", "FINISH"));
    step("dlh-officer", id, "finish", finish())
        .then()
        .statusCode(200)
        .body("state", equalTo("FINISHED"))
        .body("actions", hasSize(0));
    refused(step("dlh-officer", id, "plan", plan()), 409, "ROAD_RISK_STATE_FORBIDS");
    reported(section, 0);
    List<String> states = found(section).path("items.state");
    assertEquals(List.of("FINISHED", "OPEN"), states.stream().sorted().toList());
  }

  @Test
  void takesASectionOfTrafficAccidentsOnlyAndShowsNothingForeign() {
    Map<String, Object> fall = accident(section(), 0);
    fall.put("type", "FALL");
    refused(
        as("dlh-officer").body(fall).post(BASE + "/accidents"),
        400,
        "ROAD_SECTION_OF_TRAFFIC_ONLY");
    String section = section();
    for (int i = 0; i < 3; i++) {
      reported(section, 0);
    }
    String id = found(section).path("items[0].id");
    refused(as("dzgz-officer").get(RISKS + "/" + id), 404, "NOT_FOUND");
    refused(as("ent-officer").get(RISKS + "/" + id), 403, "FORBIDDEN");
    as("dzgz-officer").get(RISKS).then().body("items.id", not(hasItem(id)));
    as("dlh-officer")
        .queryParam("from", "2026-01-01")
        .queryParam("to", "+999999999-12-31")
        .get(RISKS + "/sections")
        .then()
        .statusCode(400);
  }
}
