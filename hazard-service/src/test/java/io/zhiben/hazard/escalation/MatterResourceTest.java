package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other matters that a leader writes to units for (D-018, Q-035). */
@HazardServiceTest
class MatterResourceTest {
  private static final String MATTERS = BASE + "/escalation-matters";
  private static final String SOON = World.today().plusDays(5).toString();

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> matter(String unit, Object code) {
    Map<String, Object> body = new HashMap<>();
    body.put("rung", "WARNING");
    body.put("subject", "节前安全检查");
    body.put("facts", "请组织节前安全检查并报送结果。");
    body.put(unit, code);
    return body;
  }

  private static Response give(String who, Map<String, ?> body) {
    return as(who).body(body).post(MATTERS);
  }

  private static String given(String who, Map<String, ?> body) {
    return give(who, body).then().statusCode(201).extract().path("id");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void areIssuedAnsweredSentBackAndEnded() {
    String step = given("dl-leader", matter("regionCode", World.DONGLIHU));
    as("dl-leader")
        .get(STEPS + "/" + step)
        .then()
        .statusCode(200)
        .body("cause", equalTo("MATTER"))
        .body("subjectNumber", equalTo("节前安全检查"))
        .body("addressee.code", equalTo(World.DONGLIHU))
        .body("actions", contains("ISSUE", "CANCEL", "END"));
    take("dl-leader", step, "issue", Map.of("note", "请五日内报送", "replyBy", SOON))
        .then()
        .statusCode(200)
        .body("number", notNullValue())
        .body("documentId", notNullValue());
    take("dlh-officer", step, "answer", Map.of("answer", "已部署")).then().statusCode(200);
    refused(
        take(
            "dl-leader",
            step,
            "send-back",
            Map.of("reason", "没有检查结果", "replyBy", World.today().minusDays(1).toString())),
        400,
        "DEADLINE_IN_PAST");
    refused(
        take("dlh-officer", step, "send-back", Map.of("reason", "再报", "replyBy", SOON)),
        403,
        "NOT_THE_AUTHORITY");
    take("dl-leader", step, "send-back", Map.of("reason", "没有检查结果", "replyBy", SOON))
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("returnedReason", equalTo("没有检查结果"));
    take("dlh-officer", step, "answer", Map.of("answer", "检查20家，问题已整改"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"));
    String further =
        given("dl-leader", Map.of("rung", "CONSULTATION", "facts", "请到会说明。", "stepId", step));
    refused(
        give("dl-leader", Map.of("rung", "CONSULTATION", "facts", "再次", "stepId", step)),
        409,
        "RUNG_FIRED_ALREADY");
    take("dl-leader", step, "end", Map.of("effect", "检查完成"))
        .then()
        .statusCode(200)
        .body("endedOn", equalTo(World.today().toString()))
        .body("effect", equalTo("检查完成"));
    as("dl-leader")
        .get(STEPS + "/" + further)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("endedOn", notNullValue());
    refused(
        give("dl-leader", Map.of("rung", "URGING", "facts", "再次", "stepId", step)),
        409,
        "ESCALATION_CAUSE_ENDED");
    as("dlh-auditor")
        .queryParam("entity", "EscalationStep")
        .queryParam("entityId", step)
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body(
            "items.action", hasItems("escalation.fire", "escalation.send-back", "escalation.end"));
  }

  @Test
  void goToEnterprisesDepartmentsAndUnitsThatHaveANameOnly() {
    String enterprise = given("dlh-leader", matter("enterpriseId", World.PARK));
    take("dlh-officer", enterprise, "issue", Map.of("note", "请报送", "replyBy", SOON))
        .then()
        .statusCode(200)
        .body("number", matchesPattern("DLH-DB-\\d{4}-\\d{6}"));
    take("ent-officer", enterprise, "answer", Map.of("answer", "已报送")).then().statusCode(200);
    String department = given("dlh-leader", matter("department", World.LEAD));
    take("dlh-officer", department, "issue", Map.of("note", "请督促", "replyBy", SOON))
        .then()
        .statusCode(200);
    take("dlh-department", department, "answer", Map.of("answer", "已督促")).then().statusCode(200);
    String named = given("dlh-leader", matter("unitName", "供电所"));
    as("dlh-leader")
        .queryParam("cause", "MATTER")
        .queryParam("q", "供电")
        .queryParam("limit", 200)
        .get(STEPS)
        .then()
        .body("items.id", hasItem(named))
        .body("items.id", not(hasItem(enterprise)));
    as("dlh-leader")
        .queryParam("enterprise", World.PARK)
        .queryParam("cause", "MATTER")
        .queryParam("limit", 200)
        .get(STEPS)
        .then()
        .body("items.id", hasItem(enterprise))
        .body("items.id", not(hasItem(named)));
    as("dlh-leader")
        .queryParam("addressee", World.LEAD)
        .queryParam("cause", "MATTER")
        .queryParam("limit", 200)
        .get(STEPS)
        .then()
        .body("items.id", contains(department));
    as("dzgz-officer").get(STEPS + "/" + named).then().statusCode(404);
  }

  private static int issued(String path) {
    Integer found =
        as("dlh-leader")
            .queryParam("from", World.today().toString())
            .queryParam("to", World.today().toString())
            .queryParam("region", World.DONGLIHU)
            .get(BASE + "/supervision-measures")
            .then()
            .statusCode(200)
            .extract()
            .path(path);
    return found == null ? 0 : found;
  }

  @Test
  void areCountedBySectorOnceTheyAreIssued() {
    String all = "sectors.findAll { it.domainCode != null }.steps.steps.flatten().sum()";
    String effects = "sectors.findAll { it.domainCode != null }.steps.withEffect.flatten().sum()";
    String none = "sectors.findAll { it.domainCode == null }.steps.steps.flatten().sum()";
    int before = issued(all);
    int withEffect = issued(effects);
    int withoutSector = issued(none);
    String step = given("dlh-leader", matter("enterpriseId", World.PARK));
    assertEquals(before, issued(all));
    take("dlh-officer", step, "issue", Map.of("note", "请报送", "replyBy", SOON))
        .then()
        .statusCode(200);
    assertEquals(before + 1, issued(all));
    assertEquals(withEffect, issued(effects));
    take("dlh-leader", step, "end", Map.of("effect", "已办结")).then().statusCode(200);
    assertEquals(withEffect + 1, issued(effects));
    String department = given("dlh-leader", matter("department", World.LEAD));
    take("dlh-officer", department, "issue", Map.of("note", "请督促", "replyBy", SOON))
        .then()
        .statusCode(200);
    assertEquals(withoutSector + 1, issued(none));
    assertEquals(before + 1, issued(all));
  }

  @Test
  void nameOneUnitThatIsThere() {
    Map<String, Object> two = matter("unitName", "供电所");
    two.put("department", World.LEAD);
    refused(give("dlh-leader", two), 400, "INVALID_FIELD");
    refused(give("dlh-leader", matter("department", "NOBODY")), 400, "INVALID_FIELD");
    refused(give("dlh-leader", matter("regionCode", World.DONGZHAO)), 403, "OUTSIDE_SCOPE");
    refused(give("dlh-leader", matter("enterpriseId", World.FAR)), 404, "NOT_FOUND");
    refused(give("dlh-officer", matter("unitName", "供电所")), 403, "FORBIDDEN");
    Map<String, Object> unknown = matter("unitName", "供电所");
    unknown.put("rung", "NO_SUCH");
    refused(give("dlh-leader", unknown), 400, "RUNG_UNKNOWN");
    Map<String, Object> further = matter("unitName", "供电所");
    further.put("stepId", UUID.randomUUID().toString());
    refused(give("dlh-leader", further), 404, "NOT_FOUND");
  }
}
