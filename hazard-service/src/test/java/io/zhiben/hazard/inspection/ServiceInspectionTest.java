package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
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

/** Guidance visits (Y-210) and mutual checks (Y-045). */
@HazardServiceTest
class ServiceInspectionTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> guidance(String advice) {
    Map<String, Object> body = inspectionBody(World.PARK, "GUIDANCE", "OFFICER", 0);
    Map<String, Object> finding = new HashMap<>();
    finding.put("description", "配电箱敞开");
    finding.put("suggestedLevel", "GENERAL");
    if (advice != null) {
      finding.put("advice", advice);
    }
    body.put("findings", List.of(finding));
    return body;
  }

  private static Map<String, Object> mutual(UUID checkedBy) {
    Map<String, Object> body = inspectionBody(World.PARK, "MUTUAL", "SAFETY_MANAGER", 1);
    if (checkedBy != null) {
      body.put("checkedBy", checkedBy);
    }
    return body;
  }

  private static Response recorded(String who, Map<String, Object> body) {
    return as(who).body(body).post(INSPECTIONS);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private static Response caseOn(Map<String, Object> ground) {
    Map<String, Object> body = new HashMap<>(ground);
    body.put("enterpriseId", World.PARK);
    body.put("violationCode", "NOT_ELIMINATED");
    body.put("clue", "指导服务发现的问题");
    return as("dlh-officer").body(body).post(BASE + "/enforcement-cases");
  }

  @Test
  void guidanceAdvisesAndOpensNoCaseDirectly() {
    Response answer = recorded("dlh-officer", guidance("加装箱门并上锁"));
    assertEquals(201, answer.statusCode(), answer.asString());
    String id = answer.path("id");
    String hazard = answer.path("hazards[0].id");
    as("ent-officer")
        .get(INSPECTIONS + "/" + id)
        .then()
        .statusCode(200)
        .body("advice.hazardId", contains(hazard))
        .body("advice.text", contains("加装箱门并上锁"))
        .body("checkedBy", nullValue());
    refused(caseOn(Map.of("inspectionId", id)), 409, "CASE_FROM_GUIDANCE");
    refused(caseOn(Map.of("hazardIds", List.of(hazard))), 409, "CASE_FROM_GUIDANCE");
    refused(recorded("dlh-officer", guidance(null)), 400, "ADVICE_MISSING");
    Map<String, Object> routine = guidance("加装箱门");
    routine.put("kind", "ROUTINE");
    refused(recorded("dlh-officer", routine), 400, "INVALID_FIELD");
  }

  @Test
  void aMutualCheckIsByAnotherEnterprise() {
    Response answer = recorded("dlh-officer", mutual(World.HOTEL));
    assertEquals(201, answer.statusCode(), answer.asString());
    as("dlh-leader")
        .get(INSPECTIONS + "/" + answer.path("id"))
        .then()
        .statusCode(200)
        .body("checkedBy.id", equalTo(World.HOTEL.toString()))
        .body("checkedBy.name", equalTo("湖景会议酒店"));
    refused(recorded("dlh-officer", mutual(null)), 400, "INVALID_FIELD");
    refused(recorded("dlh-officer", mutual(World.PARK)), 400, "CHECKED_BY_ITSELF");
    refused(recorded("dlh-officer", mutual(World.FAR)), 404, "NOT_FOUND");
    refused(recorded("ent-officer", mutual(World.HOTEL)), 403, "INSPECTION_KIND_NOT_YOURS");
    Map<String, Object> routine = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    routine.put("checkedBy", World.HOTEL);
    refused(recorded("dlh-officer", routine), 400, "INVALID_FIELD");
  }

  @Test
  void neitherCountsForPlans() {
    String plan =
        as("dlh-officer")
            .body(
                Map.of(
                    "title",
                    "年度监督检查计划",
                    "kind",
                    "CAMPAIGN",
                    "unannounced",
                    false,
                    "from",
                    World.today().minusDays(1).toString(),
                    "to",
                    World.today().plusDays(1).toString(),
                    "enterpriseIds",
                    List.of(World.PARK)))
            .post(BASE + "/inspection-plans")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertEquals(201, recorded("dlh-officer", guidance("加装箱门")).statusCode());
    assertEquals(201, recorded("dlh-officer", mutual(World.HOTEL)).statusCode());
    as("dlh-officer").get(BASE + "/inspection-plans/" + plan).then().body("inspected", equalTo(0));
  }
}
