package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Criteria enter the yearly plan (T-034), and further topics where a tenant has them. */
@HazardServiceTest
class PlanTopicTest {
  private static final String PLANS = BASE + "/inspection-plans";
  private static final String TOPICS = BASE + "/plan-topics";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> plan(String kind, UUID... enterprises) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "监督检查计划");
    body.put("kind", kind);
    body.put("unannounced", true);
    body.put("from", World.today().toString());
    body.put("to", World.today().plusDays(10).toString());
    body.put("enterpriseIds", List.of(enterprises));
    return body;
  }

  private static String made(String who, Map<String, Object> body) {
    Response plan = as(who).body(body).post(PLANS);
    plan.then().statusCode(201);
    String id = plan.path("id");
    return plan.path("state").equals("DRAFT") ? PlanFixture.approved(id) : id;
  }

  private static Response inspect(UUID enterprise, String kind, Object topics) {
    Map<String, Object> visit = inspectionBody(enterprise, kind, "OFFICER", 0);
    visit.put("topics", topics);
    return as("dlh-officer").body(visit).post(INSPECTIONS);
  }

  @Test
  void standsInEveryYearlyPlanAndIsCountedByEnterprise() {
    String id = made("dlh-officer", plan("YEARLY", World.PARK, World.HOTEL));
    as("dlh-officer")
        .get(PLANS + "/" + id)
        .then()
        .body("topics.code", contains("CRITERIA"))
        .body("topics.title", contains("重大事故隐患判定标准执行情况"))
        .body("topics.covered", contains(0));
    inspect(World.HOTEL, "ROUTINE", List.of()).then().statusCode(201).body("topics", empty());
    String looked =
        inspect(World.PARK, "ROUTINE", List.of("CRITERIA"))
            .then()
            .statusCode(201)
            .body("topics", contains("CRITERIA"))
            .extract()
            .path("id");
    inspect(World.PARK, "SPECIAL", List.of("CRITERIA")).then().statusCode(201);
    as("dlh-officer")
        .get(PLANS + "/" + id)
        .then()
        .body("inspected", equalTo(2))
        .body("topics.covered", contains(1));
    as("ent-officer").get(INSPECTIONS + "/" + looked).then().body("topics", empty());
    String tag = as("dlh-officer").get(PLANS + "/" + id).header("ETag");
    as("dlh-officer")
        .header("If-Match", tag)
        .body(Map.of("enterpriseIds", List.of(World.PARK), "reason", "停业"))
        .post(PLANS + "/" + id + "/remove-targets")
        .then()
        .statusCode(200)
        .body("topics.covered", contains(0));
  }

  @Test
  void isChosenForACampaign() {
    as("dlh-officer")
        .get(PLANS + "/" + made("dlh-officer", plan("CAMPAIGN", World.PARK)))
        .then()
        .body("topics", empty());
    Map<String, Object> chosen = plan("CAMPAIGN", World.PARK);
    chosen.put("topics", List.of("CRITERIA"));
    as("dlh-officer")
        .get(PLANS + "/" + made("dlh-officer", chosen))
        .then()
        .body("topics.code", contains("CRITERIA"));
    chosen.put("topics", List.of("NONE"));
    refused(as("dlh-officer").body(chosen).post(PLANS), "PLAN_TOPIC_UNKNOWN");
    refused(inspect(World.PARK, "ROUTINE", List.of("NONE")), "PLAN_TOPIC_UNKNOWN");
    refused(inspect(World.PARK, "GUIDANCE", List.of("CRITERIA")), "INVALID_FIELD");
  }

  @Test
  void isTheTenantsOwnList() {
    Map<String, ?> topic =
        Map.of("code", "GAS", "title", "燃气安全", "neededFor", List.of("YEARLY", "CAMPAIGN"));
    String tag = as("dzgz-admin").get(TOPICS).header("ETag");
    refused(set("dzgz-admin", tag, List.of(topic, topic)), "INVALID_FIELD");
    set("dzgz-admin", tag, List.of(topic)).then().statusCode(200);
    String id = made("dzgz-officer", plan("CAMPAIGN", World.FAR));
    as("dzgz-officer").get(PLANS + "/" + id).then().body("topics.code", contains("GAS"));
    as("dlh-officer").get(TOPICS).then().body("regionCode", nullValue());
    assertEquals(403, set("dzgz-officer", tag, List.of(topic)).statusCode());
  }

  private static Response set(String who, String tag, List<?> topics) {
    return as(who).header("If-Match", tag).body(Map.of("topics", topics)).put(TOPICS);
  }

  private static void refused(Response answer, String code) {
    assertEquals("400 " + code, answer.statusCode() + " " + answer.path("code"), answer.asString());
  }
}
