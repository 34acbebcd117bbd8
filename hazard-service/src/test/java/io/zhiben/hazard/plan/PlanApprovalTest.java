package io.zhiben.hazard.plan;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.plan.PlanFixture.PLANS;
import static io.zhiben.hazard.plan.PlanFixture.approved;
import static io.zhiben.hazard.plan.PlanFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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

/** A leader approves a yearly plan before it counts, and makes it public. */
@HazardServiceTest
class PlanApprovalTest {
  private static final String APPROVAL = BASE + "/plan-approval";
  private static final String PUBLIC = BASE + "/public/inspection-plans";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(String kind) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "执法计划" + UUID.randomUUID());
    body.put("kind", kind);
    body.put("unannounced", true);
    body.put("from", World.today().toString());
    body.put("to", World.today().plusDays(10).toString());
    body.put("enterpriseIds", List.of(World.PARK, World.SHOP));
    return body;
  }

  private static String made(Map<String, Object> body) {
    return as("dlh-officer").body(body).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private static void inspected(UUID enterprise) {
    as("dlh-officer")
        .body(inspectionBody(enterprise, "ROUTINE", "OFFICER", 0))
        .post(INSPECTIONS)
        .then()
        .statusCode(201);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void countsFromTheApprovalOn() {
    String id = made(body("YEARLY"));
    as("dlh-officer")
        .get(PLANS + "/" + id)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("approvedAt", nullValue())
        .body("actions", contains("CLOSE", "CHANGE_TARGETS"));
    inspected(World.PARK);
    refused(step("dlh-officer", id, "approve", Map.of()), 403, "FORBIDDEN");
    refused(step("dlh-leader", id, "publish", Map.of()), 409, "PLAN_NOT_APPROVED");
    as("dlh-leader").get(PLANS + "/" + id).then().body("actions", contains("APPROVE"));
    as("dlh-leader").get(PLANS + "?state=DRAFT&limit=200").then().body("items.id", hasItem(id));
    step("dlh-leader", id, "approve", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("approvedAt", notNullValue())
        .body("inspected", equalTo(0))
        .body("actions", contains("PUBLISH"));
    refused(step("dlh-leader", id, "approve", Map.of()), 409, "PLAN_ALREADY_APPROVED");
    inspected(World.SHOP);
    as("dlh-officer").get(PLANS + "/" + id).then().body("inspected", equalTo(1));
  }

  /** What a tenant sets; put back, so that other tests find what ships. */
  @Test
  void leavesToTheTenantWhichPlansAreApproved() {
    Response before = as("dlh-leader").get(APPROVAL);
    before.then().statusCode(200).body("kinds", contains("YEARLY"));
    refused(
        as("dlh-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of("kinds", List.of()))
            .put(APPROVAL),
        403,
        "FORBIDDEN");
    as("dlh-leader")
        .header("If-Match", before.header("ETag"))
        .body(Map.of("kinds", List.of("CAMPAIGN")))
        .put(APPROVAL)
        .then()
        .statusCode(200);
    try {
      for (Map.Entry<String, String> one :
          Map.of("YEARLY", "OPEN", "CAMPAIGN", "DRAFT").entrySet()) {
        as("dlh-officer")
            .get(PLANS + "/" + made(body(one.getKey())))
            .then()
            .body("state", equalTo(one.getValue()));
      }
    } finally {
      as("dlh-leader")
          .header("If-Match", as("dlh-leader").get(APPROVAL).header("ETag"))
          .body(Map.of("kinds", List.of("YEARLY")))
          .put(APPROVAL)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void showsEverybodyWhatIsDoneAndNeverWithWhom() {
    String id = approved(made(body("YEARLY")));
    given().get(PUBLIC + "/" + id).then().statusCode(404);
    given().get(PUBLIC + "?limit=200").then().body("items.id", not(hasItem(id)));
    step("dlh-leader", id, "publish", Map.of())
        .then()
        .statusCode(200)
        .body("publishedAt", notNullValue())
        .body("actions", hasSize(0));
    refused(step("dlh-leader", id, "publish", Map.of()), 409, "PLAN_ALREADY_PUBLISHED");
    given().get(PUBLIC + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
    String seen =
        given()
            .get(PUBLIC + "/" + id)
            .then()
            .statusCode(200)
            .body("targets", equalTo(2))
            .body("windows", hasSize(1))
            .body("unannounced", nullValue())
            .extract()
            .asString();
    for (UUID hidden : List.of(World.PARK, World.SHOP)) {
      assertEquals(-1, seen.indexOf(hidden.toString()));
    }
  }

  @Test
  void namesTheChecklistThatItGoesBy() {
    String list =
        as("dlh-officer")
            .body(
                Map.of(
                    "title",
                    "计划检查表",
                    "kind",
                    "STANDARD",
                    "items",
                    List.of(Map.of("text", "通道畅通", "basis", "制度"))))
            .post(BASE + "/checklists")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> body = body("CAMPAIGN");
    body.put("checklistId", list);
    refused(as("dlh-officer").body(body).post(PLANS), 404, "NOT_FOUND");
    as("dlh-officer")
        .header("If-Match", as("dlh-officer").get(BASE + "/checklists/" + list).header("ETag"))
        .body(Map.of())
        .post(BASE + "/checklists/" + list + "/issue")
        .then()
        .statusCode(200);
    as("dlh-leader")
        .get(PLANS + "/" + made(body))
        .then()
        .body("checklist.id", equalTo(list))
        .body("checklist.title", containsString("计划检查表"));
    body.put("checklistId", UUID.randomUUID());
    refused(as("dlh-officer").body(body).post(PLANS), 404, "NOT_FOUND");
  }

  @Test
  void findsEnterprisesThatSeveralOpenPlansHave() {
    String first = made(body("CAMPAIGN"));
    String second = made(body("CAMPAIGN"));
    String draft = made(body("YEARLY"));
    String plans = "enterprises.find { it.enterpriseId == '" + World.SHOP + "' }.plans.id";
    as("dlh-leader")
        .get(PLANS + "/shared-targets")
        .then()
        .statusCode(200)
        .body(plans, hasItems(first, second))
        .body(plans, not(hasItem(draft)));
    as("dzgz-officer")
        .get(PLANS + "/shared-targets")
        .then()
        .body("enterprises.enterpriseId", not(hasItem(World.SHOP.toString())));
    refused(as("ent-officer").get(PLANS + "/shared-targets"), 403, "FORBIDDEN");
  }
}
