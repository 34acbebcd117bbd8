package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

@HazardServiceTest
class PlanRecurrenceTest {
  private static final String PLANS = BASE + "/inspection-plans";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** Windows of ten days: two have ended, today lies in the third, a fourth is to come. */
  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "每十天一次");
    body.put("kind", "CAMPAIGN");
    body.put("unannounced", false);
    body.put("from", World.today().minusDays(25).toString());
    body.put("to", World.today().plusDays(14).toString());
    body.put("enterpriseIds", List.of(World.PARK, World.HOTEL));
    body.put("recurrence", Map.of("every", "DAYS", "days", 10));
    return body;
  }

  private static String made(Map<String, Object> body) {
    return as("dlh-officer").body(body).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private static void inspected(UUID enterprise, int daysAgo) {
    Map<String, Object> body = inspectionBody(enterprise, "ROUTINE", "OFFICER", 0);
    body.put("inspectedOn", World.today().minusDays(daysAgo).toString());
    as("dlh-officer").body(body).post(INSPECTIONS).then().statusCode(201);
  }

  private static Response change(String who, String id, String verb, UUID... enterprises) {
    String tag = as("dlh-officer").get(PLANS + "/" + id).header("ETag");
    return as(who)
        .header("If-Match", tag)
        .body(Map.of("enterpriseIds", List.of(enterprises), "reason", "名单调整"))
        .post(PLANS + "/" + id + "/" + verb);
  }

  private static Response get(String id, String path) {
    return as("dlh-leader").get(PLANS + "/" + id + path);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void asksForAnInspectionInEachWindow() {
    String id = made(body());
    get(id, "/windows")
        .then()
        .statusCode(200)
        .body("state", contains("OVERDUE", "OVERDUE", "OPEN", "UPCOMING"))
        .body("targets", contains(2, 2, 2, 2))
        .body("from[1]", equalTo(World.today().minusDays(15).toString()))
        .body("to[1]", equalTo(World.today().minusDays(6).toString()));
    inspected(World.PARK, 10);
    inspected(World.PARK, 8);
    inspected(World.HOTEL, 6);
    inspected(World.PARK, 0);
    get(id, "/windows")
        .then()
        .body("inspected", contains(0, 2, 1, 0))
        .body("state", contains("OVERDUE", "DONE", "OPEN", "UPCOMING"));
    get(id, "")
        .then()
        .body("recurrence.every", equalTo("DAYS"))
        .body("recurrence.days", equalTo(10))
        .body("window.no", equalTo(3))
        .body("window.inspected", equalTo(1))
        .body("overdue", equalTo(2));
    get(id, "/targets?window=3&inspected=false")
        .then()
        .body("items.enterpriseId", contains(World.HOTEL.toString()))
        .body("items.inspectionId", contains(nullValue()));
    get(id, "/targets?window=2&inspected=true").then().body("items", hasSize(2));
    get(id, "/targets?window=1&inspected=true").then().body("items", hasSize(0));
    refused(get(id, "/targets?window=5"), 400, "INVALID_PARAMETER");
  }

  @Test
  void drawsFromWhatThisWindowLacks() {
    String id = made(body());
    inspected(World.PARK, 0);
    inspected(World.HOTEL, 10);
    Map<String, Object> draw = new HashMap<>();
    draw.put("title", "从计划抽取");
    draw.put("unannounced", false);
    draw.put("planId", id);
    draw.put("inspectors", List.of(Map.of("code", "TJ-1", "name", "执法岗", "unit", "应急办")));
    draw.put("counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
    as("dlh-officer")
        .body(draw)
        .post(BASE + "/draws")
        .then()
        .statusCode(201)
        .body("pool.first.id", contains(World.HOTEL.toString()));
  }

  @Test
  void changesItsTargetsAndKeepsWhatWasOwed() {
    String id = made(body());
    change("dlh-officer", id, "targets", World.SHOP)
        .then()
        .statusCode(200)
        .body("targets", equalTo(3))
        .body("actions", hasItem("CHANGE_TARGETS"));
    refused(change("dlh-officer", id, "targets", World.SHOP), 400, "DRAW_DUPLICATE_MEMBER");
    refused(change("dlh-officer", id, "targets", World.FAR), 404, "NOT_FOUND");
    change("dlh-officer", id, "remove-targets", World.HOTEL)
        .then()
        .statusCode(200)
        .body("targets", equalTo(2));
    refused(change("dlh-officer", id, "remove-targets", World.HOTEL), 404, "NOT_FOUND");
    // the shop came in this window, the hotel left in it and still owes the ones before
    get(id, "/windows").then().body("targets", contains(2, 2, 2, 2));
    get(id, "/targets?window=1")
        .then()
        .body(
            "items.enterpriseId",
            containsInAnyOrder(World.PARK.toString(), World.HOTEL.toString()));
    get(id, "/targets?window=3")
        .then()
        .body(
            "items.enterpriseId", containsInAnyOrder(World.PARK.toString(), World.SHOP.toString()));
    get(id, "/changes")
        .then()
        .statusCode(200)
        .body("items.kind", contains("REMOVED", "ADDED"))
        .body("items.enterpriseId", contains(World.HOTEL.toString(), World.SHOP.toString()))
        .body("items.reason", contains("名单调整", "名单调整"));
    inspected(World.HOTEL, 0);
    get(id, "/windows").then().body("inspected", contains(0, 0, 0, 0));
    change("dlh-officer", id, "targets", World.HOTEL).then().statusCode(200);
    get(id, "/windows").then().body("targets", contains(2, 2, 3, 3));
  }

  @Test
  void keepsChangesToWhoMadeThePlan() {
    String id = made(body());
    for (String verb : List.of("targets", "remove-targets")) {
      refused(change("dlh-department", id, verb, World.SHOP), 403, "NOT_LEAD_DEPARTMENT");
      refused(change("dzgz-officer", id, verb, World.SHOP), 404, "NOT_FOUND");
      refused(change("ent-officer", id, verb, World.SHOP), 403, "FORBIDDEN");
    }
    for (String path : List.of("/windows", "/changes")) {
      refused(as("dzgz-officer").get(PLANS + "/" + id + path), 404, "NOT_FOUND");
      refused(as("ent-officer").get(PLANS + "/" + id + path), 403, "FORBIDDEN");
    }
    as("dlh-officer")
        .header("If-Match", as("dlh-officer").get(PLANS + "/" + id).header("ETag"))
        .body(Map.of("reason", "结束"))
        .post(PLANS + "/" + id + "/close")
        .then()
        .statusCode(200)
        .body("actions", not(hasItem("CHANGE_TARGETS")));
    refused(change("dlh-officer", id, "targets", World.SHOP), 409, "PLAN_CLOSED");
  }

  @Test
  void refusesARecurrenceThatIsNone() {
    for (Map<String, ?> wrong :
        List.of(
            Map.of("every", "DAYS"),
            Map.of("every", "MONTHLY", "days", 3),
            Map.of("every", "DAYS", "days", 0))) {
      Map<String, Object> body = body();
      body.put("recurrence", wrong);
      refused(as("dlh-officer").body(body).post(PLANS), 400, "INVALID_FIELD");
    }
    Map<String, Object> body = body();
    body.put("to", World.today().plusYears(3).toString());
    body.put("recurrence", Map.of("every", "DAYS", "days", 1));
    refused(as("dlh-officer").body(body).post(PLANS), 400, "INVALID_FIELD");
  }

  /** One target every ten days, the other once: each is counted by its own windows. */
  @Test
  void inspectsATargetAsOftenAsIsSaidOfIt() {
    Map<String, Object> body = body();
    body.remove("recurrence");
    Map<String, Object> often = Map.of("every", "DAYS", "days", 10);
    body.put("recurrences", List.of(Map.of("enterpriseId", World.PARK, "recurrence", often)));
    String id = made(body);
    String park = "items.find { it.enterpriseId == '" + World.PARK + "' }";
    get(id, "").then().body("overdue", equalTo(2));
    get(id, "/targets")
        .then()
        .body(park + ".recurrence.every", equalTo("DAYS"))
        .body(park + ".overdue", equalTo(2));
    inspected(World.PARK, 20);
    get(id, "").then().body("overdue", equalTo(1));
    inspected(World.PARK, 0);
    get(id, "").then().body("overdue", equalTo(1)).body("inspected", equalTo(1));
    change("dlh-officer", id, "remove-targets", World.HOTEL).then().statusCode(200);
    String tag = as("dlh-officer").get(PLANS + "/" + id).header("ETag");
    Map<String, Object> monthly =
        Map.of(
            "enterpriseIds",
            List.of(World.HOTEL),
            "reason",
            "重点",
            "recurrence",
            Map.of("every", "MONTHLY"));
    as("dlh-officer")
        .header("If-Match", tag)
        .body(monthly)
        .post(PLANS + "/" + id + "/targets")
        .then()
        .statusCode(200);
    get(id, "/targets")
        .then()
        .body(
            "items.find { it.enterpriseId == '" + World.HOTEL + "' }.recurrence.every",
            equalTo("MONTHLY"));
  }

  @Test
  void refusesARecurrenceOfNoTarget() {
    Map<String, Object> body = body();
    Map<String, Object> monthly = Map.of("every", "MONTHLY");
    Map<String, Object> park = Map.of("enterpriseId", World.PARK, "recurrence", monthly);
    for (List<?> wrong :
        List.of(
            List.of(Map.of("enterpriseId", World.SHOP, "recurrence", monthly)),
            List.of(park, park),
            List.of(Map.of("enterpriseId", World.PARK, "recurrence", Map.of("every", "DAYS"))))) {
      body.put("recurrences", wrong);
      refused(as("dlh-officer").body(body).post(PLANS), 400, "INVALID_FIELD");
    }
  }
}
