package io.zhiben.hazard.draw;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.draw.DrawFixture.DRAWS;
import static io.zhiben.hazard.draw.DrawFixture.PUBLISHED;
import static io.zhiben.hazard.draw.DrawFixture.body;
import static io.zhiben.hazard.draw.DrawFixture.get;
import static io.zhiben.hazard.draw.DrawFixture.held;
import static io.zhiben.hazard.draw.DrawFixture.inspect;
import static io.zhiben.hazard.draw.DrawFixture.refused;
import static io.zhiben.hazard.draw.DrawFixture.step;
import static io.zhiben.hazard.draw.DrawResourceTest.repeats;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was drawn unannounced warns nobody, on no way, until everybody was visited (Y-097, D-058).
 */
@HazardServiceTest
class UnannouncedDrawTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ent-officer", "ent-principal", "agency-anhua", "dlh-grid", "dlh-admin"})
  void isSeenByNobodyWhomItCouldWarn(String who) {
    String id = held(body());
    String number = get("dlh-officer", id).path("number");
    refused(as(who).get(DRAWS), 403, "FORBIDDEN");
    refused(as(who).get(DRAWS + "/" + id), 403, "FORBIDDEN");
    refused(as(who).get(DRAWS + "/" + id + "/record"), 403, "FORBIDDEN");
    refused(as(who).get(PUBLISHED + "/" + id), 404, "NOT_FOUND");
    refused(given().get(BASE + "/public/draws/" + id), 404, "NOT_FOUND");
    as(who)
        .queryParam("limit", 200)
        .get(PUBLISHED)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)))
        .body("items.number", not(hasItem(number)));
    for (String path : List.of("/hazards", "/inspections")) {
      Response list = as(who).get(Api.BASE + path);
      assertFalse(list.asString().contains(id), path);
      assertFalse(list.asString().contains(number), path);
    }
  }

  /** An enterprise's and an agency's own record cannot be used to ask whether a draw chose it. */
  @Test
  void isNoOracleForWhoMayRecordInspections() {
    String id = held(body());
    Map<String, Object> own = Api.inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0);
    own.put("drawId", id);
    refused(as("ent-principal").body(own).post(INSPECTIONS), 404, "NOT_FOUND");
    Map<String, Object> expert = Api.inspectionBody(World.PARK, "EXPERT", "EXPERT", 0);
    expert.put("drawId", id);
    refused(as("agency-anhua").body(expert).post(INSPECTIONS), 404, "NOT_FOUND");
    get("dlh-officer", id).then().body("targets.visits.flatten()", hasSize(0));
  }

  @Test
  void opensItsRecordAfterTheLastVisitAndToEverybody() throws Exception {
    String id = held(body());
    List<String> targets = get("dlh-officer", id).path("targets.enterpriseId");
    refused(step("dlh-officer", id, "publish", Map.of()), 403, "FORBIDDEN");
    refused(step("dlh-leader", id, "publish", Map.of()), 409, "DRAW_TARGETS_PENDING");
    Response first = inspect("dlh-officer", id, targets.getFirst());
    first
        .then()
        .statusCode(201)
        .body("selection", equalTo("RANDOM"))
        .body("mode", equalTo("UNANNOUNCED"))
        .body("drawId", equalTo(id));
    get("dlh-officer", id)
        .then()
        .body("targets[0].standing", equalTo("DONE"))
        .body("targets[0].visits[0].inspectionId", equalTo(first.path("id")))
        .body("targets[0].visits[0].findings", equalTo(1))
        .body("targets[1].standing", equalTo("OPEN"));
    refused(
        step("dlh-officer", id, "withdraw-target", Map.of("target", 1, "reason", "x")),
        409,
        "DRAW_TARGET_SETTLED");
    refused(step("dlh-leader", id, "publish", Map.of()), 409, "DRAW_TARGETS_PENDING");
    inspect("dlh-officer2", id, targets.get(1)).then().statusCode(201);
    step("dlh-leader", id, "publish", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
    for (String who : List.of("ent-officer", "agency-anhua", "dzgz-officer", "dlh-grid")) {
      as(who).queryParam("limit", 200).get(PUBLISHED).then().body("items.id", hasItem(id));
      Response record = as(who).get(PUBLISHED + "/" + id);
      assertEquals(200, record.statusCode());
      assertTrue(repeats(new ObjectMapper().readTree(record.asString())));
    }
    refused(as("ops").get(PUBLISHED), 403, "FORBIDDEN");
    given().get(BASE + "/public/draws?limit=200").then().body("items.id", hasItem(id));
    given().get(BASE + "/public/draws/" + id).then().statusCode(200).body("id", equalTo(id));
    given().auth().oauth2("not a token").get(BASE + "/public/draws").then().statusCode(200);
    refused(as("dzgz-officer").get(DRAWS + "/" + id), 404, "NOT_FOUND");
  }

  @Test
  void showsTheEnterpriseItsInspectionWithoutTheDraw() {
    Map<String, Object> body = body();
    body.put("enterpriseIds", List.of(World.PARK));
    body.put("counts", DrawFixture.counts(1, 1, 1));
    String id = held(body);
    String inspection =
        inspect("dlh-officer", id, World.PARK.toString())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("ent-officer")
        .get(INSPECTIONS + "/" + inspection)
        .then()
        .statusCode(200)
        .body("drawId", nullValue());
    as("dlh-leader").get(INSPECTIONS + "/" + inspection).then().body("drawId", equalTo(id));
    List<Neighbours.Heard> told =
        Neighbours.hear(Topics.HAZARD, 1, r -> inspection.equals(r.key()));
    // the services hear of the draw, to count what came of it, with the visit and not before; an
    // enterprise has no way to their topics
    List<Neighbours.Heard> naming =
        Neighbours.hear(Topics.HAZARD, 1, r -> id.equals(r.body().get("drawId")));
    assertEquals(List.of(inspection), naming.stream().map(Neighbours.Heard::key).toList());
    assertEquals(id, told.getFirst().body().get("drawId"));
    assertEquals("RANDOM", told.getFirst().body().get("selection"));
  }

  @Test
  void tiesOnlyInspectionsOfWhatWasDrawn() {
    Map<String, Object> body = body();
    body.put("enterpriseIds", List.of(World.PARK));
    body.put("counts", DrawFixture.counts(1, 1, 1));
    String id = held(body);
    refused(inspect("dlh-officer", id, World.HOTEL.toString()), 400, "DRAW_NOT_A_TARGET");
    Map<String, Object> named = Api.inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    named.put("drawId", id);
    named.put("selection", "NAMED");
    refused(as("dlh-officer").body(named).post(INSPECTIONS), 400, "INVALID_FIELD");
    String frozen = DrawFixture.frozen(body);
    refused(inspect("dlh-officer", frozen, World.PARK.toString()), 409, "DRAW_STATE_FORBIDS");
    refused(
        inspect("dlh-officer", UUID.randomUUID().toString(), World.PARK.toString()),
        404,
        "NOT_FOUND");
  }

  @Test
  void letsATownInspectWhatTheDrawOfItsDistrictChose() {
    Map<String, Object> body = body();
    body.put("enterpriseIds", List.of(World.PARK));
    body.put("counts", DrawFixture.counts(1, 1, 1));
    String id = as("dl-officer").body(body).post(DRAWS).then().statusCode(201).extract().path("id");
    ofDistrict(id, "freeze", Map.of());
    refused(inspect("dlh-officer", id, World.PARK.toString()), 404, "NOT_FOUND");
    ofDistrict(id, "hold", Map.of("publicValue", "17"));
    refused(inspect("dlh-officer", id, World.HOTEL.toString()), 404, "NOT_FOUND");
    refused(inspect("dzgz-officer", id, World.FAR.toString()), 404, "NOT_FOUND");
    inspect("dlh-officer", id, World.PARK.toString())
        .then()
        .statusCode(201)
        .body("drawId", equalTo(id));
    as("dl-officer").get(DRAWS + "/" + id).then().body("targets[0].visits", hasSize(1));
  }

  private static void ofDistrict(String id, String verb, Map<String, ?> body) {
    String tag = as("dl-officer").get(DRAWS + "/" + id).header("ETag");
    as("dl-officer")
        .header("If-Match", tag)
        .body(body)
        .post(DRAWS + "/" + id + "/" + verb)
        .then()
        .statusCode(200);
  }

  @Test
  void announcedOnesMayBeOpenedAtOnce() {
    Map<String, Object> body = body();
    body.put("unannounced", false);
    String id = held(body);
    step("dlh-leader", id, "publish", Map.of()).then().statusCode(200);
    as("ent-officer").get(PUBLISHED + "/" + id).then().statusCode(200);
  }
}
