package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class PlanResourceTest {
  private static final String PLANS = BASE + "/inspection-plans";
  private static final String DRAWS = BASE + "/draws";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "年度监督检查计划");
    body.put("kind", "YEARLY");
    body.put("unannounced", true);
    body.put("from", World.today().minusDays(10).toString());
    body.put("to", World.today().plusDays(10).toString());
    body.put("enterpriseIds", List.of(World.PARK, World.HOTEL, World.SHOP));
    return body;
  }

  private static String made(Map<String, Object> body) {
    return PlanFixture.approved(
        as("dlh-officer").body(body).post(PLANS).then().statusCode(201).extract().path("id"));
  }

  private static Response close(String who, String id) {
    String tag = as("dlh-officer").get(PLANS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("reason", "改为新计划"))
        .post(PLANS + "/" + id + "/close");
  }

  private static String inspected(UUID enterprise) {
    return as("dlh-officer")
        .body(inspectionBody(enterprise, "ROUTINE", "OFFICER", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void countsTheFirstInspectionOfEachTargetAndNoSelfCheck() {
    String id = made(body());
    as("ent-principal")
        .body(inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201);
    as("dlh-officer")
        .get(PLANS + "/" + id)
        .then()
        .statusCode(200)
        .body("number", matchesPattern("DLH-JH-\\d{4}-\\d{6}"))
        .body("targets", equalTo(3))
        .body("inspected", equalTo(0))
        .body("actions", contains("CLOSE", "DRAW", "CHANGE_TARGETS"));
    String first = inspected(World.HOTEL);
    inspected(World.HOTEL);
    as("dlh-leader")
        .get(PLANS + "/" + id)
        .then()
        .body("inspected", equalTo(1))
        .body("actions", contains("PUBLISH"));
    as("dlh-leader")
        .queryParam("inspected", true)
        .get(PLANS + "/" + id + "/targets")
        .then()
        .statusCode(200)
        .body("items.enterpriseId", contains(World.HOTEL.toString()))
        .body("items.inspectionId", contains(first));
    as("dlh-leader")
        .queryParam("inspected", false)
        .get(PLANS + "/" + id + "/targets")
        .then()
        .body("items.enterpriseId", hasItems(World.PARK.toString(), World.SHOP.toString()))
        .body("items.inspectedOn", contains(nullValue(), nullValue()))
        .body("total", equalTo(2));
  }

  @Test
  void countsOnlyItsOwnDaysAndOnlyWhileItIsOpen() {
    Map<String, Object> body = body();
    body.put("from", World.today().plusDays(1).toString());
    String later = made(body);
    String closed = made(body());
    close("dlh-officer", closed)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("closeReason", equalTo("改为新计划"))
        .body("actions", hasSize(0));
    refused(close("dlh-officer", closed), 409, "PLAN_CLOSED");
    inspected(World.PARK);
    for (String id : List.of(later, closed)) {
      as("dlh-officer").get(PLANS + "/" + id).then().body("inspected", equalTo(0));
    }
  }

  @Test
  void feedsADrawWithWhatWasNotInspected() {
    String id = made(body());
    inspected(World.SHOP);
    Map<String, Object> draw = new HashMap<>();
    draw.put("title", "从计划抽取");
    draw.put("unannounced", true);
    draw.put("planId", id);
    draw.put("inspectors", List.of(Map.of("code", "TJ-1", "name", "执法岗", "unit", "应急办")));
    draw.put("counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
    as("dlh-officer")
        .body(draw)
        .post(DRAWS)
        .then()
        .statusCode(201)
        .body("pool.enterprises", equalTo(2))
        .body("pool.first.id", not(hasItem(World.SHOP.toString())));
    draw.put("unannounced", false);
    refused(as("dlh-officer").body(draw).post(DRAWS), 400, "DRAW_MUST_BE_UNANNOUNCED");
    draw.put("unannounced", true);
    draw.put("tags", List.of("highRisk"));
    refused(as("dlh-officer").body(draw).post(DRAWS), 400, "INVALID_FIELD");
    draw.remove("tags");
    refused(as("dzgz-officer").body(draw).post(DRAWS), 404, "NOT_FOUND");
    close("dlh-officer", id).then().statusCode(200);
    refused(as("dlh-officer").body(draw).post(DRAWS), 409, "PLAN_CLOSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ent-officer", "ent-principal", "agency-anhua", "dlh-grid", "dlh-admin"})
  void isSeenByNobodyWhomItCouldWarn(String who) {
    String id = made(body());
    refused(as(who).get(PLANS), 403, "FORBIDDEN");
    refused(as(who).get(PLANS + "/" + id), 403, "FORBIDDEN");
    refused(as(who).get(PLANS + "/" + id + "/targets"), 403, "FORBIDDEN");
  }

  @Test
  void staysInItsPlace() {
    String id = made(body());
    for (String path : List.of("", "/targets")) {
      refused(as("dzgz-officer").get(PLANS + "/" + id + path), 404, "NOT_FOUND");
    }
    refused(close("dzgz-officer", id), 404, "NOT_FOUND");
    as("dzgz-officer").get(PLANS).then().body("items.id", not(hasItem(id)));
    as("dl-officer")
        .queryParam("state", "OPEN")
        .queryParam("kind", "YEARLY")
        .queryParam("region", World.DONGLIHU)
        .queryParam("limit", 200)
        .get(PLANS)
        .then()
        .body("items.id", hasItem(id));
    refused(close("dlh-department", id), 403, "NOT_LEAD_DEPARTMENT");
  }

  @Test
  void refusesWhatIsNoPlan() {
    Map<String, Object> body = body();
    body.put("to", World.today().minusDays(11).toString());
    refused(as("dlh-officer").body(body).post(PLANS), 400, "INVALID_FIELD");
    for (UUID foreign : List.of(World.FAR, UUID.randomUUID())) {
      body = body();
      body.put("enterpriseIds", List.of(World.PARK, foreign));
      refused(as("dlh-officer").body(body).post(PLANS), 404, "NOT_FOUND");
    }
    body = body();
    body.put("enterpriseIds", List.of(World.PARK, World.PARK));
    refused(as("dlh-officer").body(body).post(PLANS), 400, "DRAW_DUPLICATE_MEMBER");
    body = body();
    body.remove("enterpriseIds");
    body.put("tags", List.of("nobodyHasIt"));
    refused(as("dlh-officer").body(body).post(PLANS), 422, "DRAW_POOL_EMPTY");
    body = body();
    body.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(body).post(PLANS), 403, "OUTSIDE_SCOPE");
    refused(as("dlh-department").body(body()).post(PLANS), 403, "NOT_LEAD_DEPARTMENT");
  }
}
