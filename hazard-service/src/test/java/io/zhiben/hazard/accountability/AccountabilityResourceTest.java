package io.zhiben.hazard.accountability;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody answers for a hazard: a case is opened, handed over with its evidence, and concluded.
 */
@HazardServiceTest
class AccountabilityResourceTest {
  private static final String CASES = BASE + "/accountability-cases";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response open(String who, String hazard, String reason) {
    return as(who)
        .body(Map.of("hazardId", hazard, "reason", reason, "unit", "某管理单位", "facts", "三次督促后仍未整改"))
        .post(CASES);
  }

  private static Response take(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("tj-officer").get(CASES + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(CASES + "/" + id + "/" + verb);
  }

  @Test
  void isHandedOverWithItsEvidenceAndConcluded() {
    String hazard = reported(World.PARK);
    assigned(hazard);
    String order =
        as("dlh-officer")
            .body(Map.of("kind", "RECTIFICATION_ORDER", "hazardIds", List.of(hazard)))
            .post(BASE + "/hazard-documents")
            .path("id");
    String number =
        as("dlh-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of())
            .post(BASE + "/documents/" + order + "/issue")
            .path("number");
    String id =
        open("dlh-officer", hazard, "REFUSED")
            .then()
            .statusCode(201)
            .body("state", equalTo("OPEN"))
            .body("evidence.id", contains(order))
            .body("actions", empty())
            .extract()
            .path("id");
    open("dlh-officer", hazard, "REFUSED")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACCOUNTABILITY_OPENED_ALREADY"));
    open("dlh-officer", hazard, "MISSED").then().statusCode(201);
    Map<String, String> result =
        Map.of("outcome", "对单位通报批评", "concludedOn", World.today().toString());
    take("dlh-officer", id, "conclude", result)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACCOUNTABILITY_STATE_FORBIDS"));
    Map<String, String> to = Map.of("recipient", "区应急管理局");
    take("dlh-officer", id, "transfer", to).then().statusCode(403);
    String letter =
        take("dlh-leader", id, "transfer", to)
            .then()
            .statusCode(200)
            .body("state", equalTo("TRANSFERRED"))
            .body("actions", contains("CONCLUDE"))
            .extract()
            .path("documentId");
    as("dlh-officer")
        .get(BASE + "/documents/" + letter)
        .then()
        .statusCode(200)
        .body("kind", equalTo("TRANSFER_LETTER"))
        .body("state", equalTo("DRAFT"))
        .body("recipient", equalTo("区应急管理局"))
        .body("values.texts.cause", equalTo("事故隐患长期拒不整改"))
        .body("values.texts.facts", containsString("三次督促后仍未整改"))
        .body("values.texts.materials", containsString(number));
    take("dlh-leader", id, "transfer", to).then().statusCode(409);
    for (int days : List.of(-1, 1)) {
      take(
              "dlh-officer",
              id,
              "conclude",
              Map.of("outcome", "x", "concludedOn", World.today().plusDays(days).toString()))
          .then()
          .statusCode(400)
          .body("errors.field", contains("concludedOn"));
    }
    take("dlh-officer", id, "conclude", result)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONCLUDED"))
        .body("outcome", equalTo("对单位通报批评"))
        .body("actions", empty());
    as("dl-officer")
        .get(CASES + "?state=CONCLUDED&reason=REFUSED&hazard=" + hazard)
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
  }

  @Test
  void keepsToPlacesRolesAndReasons() {
    String hazard = reported(World.PARK);
    open("dzgz-officer", hazard, "MISSED").then().statusCode(404);
    open("dlh-officer", UUID.randomUUID().toString(), "MISSED").then().statusCode(404);
    open("ent-officer", hazard, "MISSED").then().statusCode(403);
    open("dlh-officer", hazard, "LAZY").then().statusCode(400);
    String id = open("dlh-officer", hazard, "NOT_CHECKED").path("id");
    as("dzgz-officer").get(CASES + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(CASES + "?hazard=" + hazard).then().body("items", empty());
    take("dzgz-officer", id, "conclude", Map.of("outcome", "x", "concludedOn", "2026-01-01"))
        .then()
        .statusCode(404);
    as("ent-officer").get(CASES).then().statusCode(403);
    as("dlh-leader")
        .body(Map.of("recipient", "区应急管理局"))
        .post(CASES + "/" + id + "/transfer")
        .then()
        .statusCode(428);
  }
}
