package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partial rectification: a list of points, each with its own evidence. */
@HazardServiceTest
class ItemResourceTest {
  private static final Map<String, Object> POINTS =
      Map.of(
          "points",
          List.of(Map.of("description", "灭火器过期", "place", "一层"), Map.of("description", "应急灯损坏")));

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String owed() {
    String id = reported(World.PARK);
    verifiedGeneral(id);
    step("dlh-officer", id, "itemize", POINTS)
        .then()
        .statusCode(200)
        .body("progress.total", equalTo(2))
        .body("items.description", contains("灭火器过期", "应急灯损坏"));
    step("dlh-officer", id, "assign", Map.of()).then().statusCode(200);
    return id;
  }

  private static Response rectify(String id, int position, String photo) {
    return step(
        "ent-officer",
        id,
        "rectify-item",
        Map.of("position", position, "measures", "已更换", "photoIds", List.of(photo)));
  }

  private static Response reinspect(String who, String id, int position, boolean passed) {
    return step(
        who, id, "reinspect-item", Map.of("position", position, "passed", passed, "note", "看过"));
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void isRectifiedAndReinspectedPointByPoint() {
    String id = owed();
    get("ent-officer", id)
        .then()
        .body("actions", hasItem("RECTIFY_ITEM"))
        .body("actions", not(hasItem("RECTIFY")));
    refused(
        step(
            "ent-officer",
            id,
            "rectify",
            Map.of("measures", "全好了", "photoIds", List.of(photo("ent-officer", id, "AFTER")))),
        409,
        "ITEMS_OPEN");
    rectify(id, 2, photo("ent-officer", id, "AFTER"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("progress.rectified", equalTo(1))
        .body("items.state", contains("OPEN", "RECTIFIED"));
    // one point passes while the other is still owed
    reinspect("dlh-officer", id, 2, true)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("items.state", contains("OPEN", "PASSED"));
    refused(
        step("dlh-officer", id, "reinspect", Map.of("passed", true)), 409, "HAZARD_STATE_FORBIDS");
    rectify(id, 1, photo("ent-officer", id, "AFTER"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFIED"));
    reinspect("dlh-officer", id, 1, true)
        .then()
        .statusCode(200)
        .body("state", equalTo("REINSPECTED"))
        .body("progress.passed", equalTo(2))
        .body(
            "timeline.event",
            hasItems("ITEMIZED", "ITEM_RECTIFIED", "ITEM_PASSED", "RECTIFIED", "REINSPECTED"));
    step("dlh-officer", id, "sign-off", Map.of()).then().statusCode(200);
    List<String> states =
        Neighbours.hear(Topics.HAZARD, 8, one -> one.key().equals(id)).stream()
            .map(one -> (String) one.body().get("state"))
            .toList();
    assertEquals(
        List.of(
            "REPORTED",
            "VERIFIED",
            "ASSIGNED",
            "RECTIFYING",
            "RECTIFYING",
            "RECTIFIED",
            "REINSPECTED",
            "SIGNED_OFF"),
        states);
  }

  /** Whoever finds several things at once says them at once. */
  @Test
  void comesWithItsReportOrItsInspection() {
    Map<String, Object> body = new HashMap<>(hazardBody(World.PARK));
    body.putAll(POINTS);
    String id =
        as("dlh-officer")
            .body(body)
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .body("progress.total", equalTo(2))
            .body("progress.rectified", equalTo(0))
            .body("items.description", contains("灭火器过期", "应急灯损坏"))
            .body("items.place", contains("一层", null))
            .extract()
            .path("id");
    verifiedGeneral(id);
    step("dlh-officer", id, "assign", Map.of()).then().statusCode(200);
    rectify(id, 1, photo("ent-officer", id, "AFTER"))
        .then()
        .statusCode(200)
        .body("items.state", contains("RECTIFIED", "OPEN"));
    Map<String, Object> inspection = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    Map<String, Object> finding = new HashMap<>(POINTS);
    finding.put("description", "消防器材维护不到位");
    inspection.put("findings", List.of(finding, Map.of("description", "另一处")));
    List<String> found =
        as("dlh-officer")
            .body(inspection)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("hazards.id");
    get("dlh-officer", found.get(0)).then().body("items", hasSize(2));
    get("dlh-officer", found.get(1)).then().body("items", hasSize(0));
    body.put("points", List.of(Map.of("description", "只有一处")));
    refused(as("dlh-officer").body(body).post(HAZARDS), 400, "INVALID_FIELD");
  }

  @Test
  void eachPointHasItsOwnEvidence() {
    String id = owed();
    refused(
        step(
            "ent-officer",
            id,
            "rectify-item",
            Map.of("position", 1, "measures", "已更换", "photoIds", List.of())),
        400,
        "RECTIFICATION_NEEDS_PHOTO");
    String shown = photo("ent-officer", id, "AFTER");
    rectify(id, 1, shown).then().statusCode(200).body("items[0].photoIds", contains(shown));
    refused(rectify(id, 2, shown), 400, "ITEM_PHOTO_TAKEN");
    refused(rectify(id, 1, photo("ent-officer", id, "AFTER")), 409, "ITEM_STATE_FORBIDS");
    refused(rectify(id, 3, shown), 400, "ITEM_UNKNOWN");
  }

  @Test
  void aPointThatIsNotGoodBringsTheWholeBack() {
    String id = owed();
    rectify(id, 1, photo("ent-officer", id, "AFTER")).then().statusCode(200);
    rectify(id, 2, photo("ent-officer", id, "AFTER")).then().body("state", equalTo("RECTIFIED"));
    reinspect("dlh-officer", id, 1, false)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("items.state", contains("OPEN", "RECTIFIED"))
        .body("items[0].remark", equalTo("看过"))
        .body("dates.rectifiedAt", nullValue());
    refused(reinspect("dlh-officer", id, 1, true), 409, "ITEM_STATE_FORBIDS");
    rectify(id, 1, photo("ent-officer", id, "AFTER")).then().body("state", equalTo("RECTIFIED"));
    step("dlh-officer", id, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(200)
        .body("state", equalTo("REINSPECTED"))
        .body("items.state", contains("PASSED", "PASSED"));
    step("dlh-officer", id, "return", Map.of("reason", "漏看", "to", "RECTIFYING"))
        .then()
        .statusCode(200)
        .body("items.state", contains("OPEN", "OPEN"))
        .body("progress.rectified", equalTo(0));
  }

  @Test
  void whoeverHandedAPointInNeverJudgesOne() {
    String id = owed();
    Map<String, Object> body =
        Map.of(
            "position",
            1,
            "measures",
            "代为整改",
            "photoIds",
            List.of(photo("dlh-officer", id, "AFTER")));
    step("dlh-officer", id, "rectify-item", body).then().statusCode(200);
    refused(reinspect("dlh-officer", id, 1, true), 409, "RECTIFIER_CANNOT_REINSPECT");
    reinspect("dlh-officer2", id, 1, true).then().statusCode(200);
  }

  @Test
  void isListedAnewUntilAPointIsHandedIn() {
    String id = owed();
    step("dlh-officer", id, "return", Map.of("reason", "清单不全")).then().statusCode(200);
    Map<String, Object> three =
        Map.of(
            "points",
            List.of(
                Map.of("description", "一"),
                Map.of("description", "二"),
                Map.of("description", "三")));
    step("dlh-officer", id, "itemize", three)
        .then()
        .statusCode(200)
        .body("items.description", contains("一", "二", "三"))
        .body("progress.total", equalTo(3));
    String plain = reported(World.PARK);
    verifiedGeneral(plain);
    step("dlh-officer", plain, "assign", Map.of())
        .then()
        .body("progress", nullValue())
        .body("items", hasSize(0));
    refused(rectify(plain, 1, photo("ent-officer", plain, "AFTER")), 409, "NO_ITEM_OPEN");
    refused(step("dlh-officer", plain, "itemize", POINTS), 409, "HAZARD_STATE_FORBIDS");
  }

  @Test
  void refusesListsThatAreNoneAndStrangers() {
    String id = reported(World.PARK);
    Map<String, Object> one = Map.of("points", List.of(Map.of("description", "只有一项")));
    refused(step("dlh-officer", id, "itemize", one), 400, "INVALID_FIELD");
    Map<String, Object> blank =
        Map.of("points", List.of(Map.of("description", " "), Map.of("description", "二")));
    step("dlh-officer", id, "itemize", blank)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("points[0].description"));
    Map<String, Map<String, Object>> bodies =
        Map.of(
            "itemize", POINTS,
            "rectify-item", Map.of("position", 1, "measures", "x", "photoIds", List.of()),
            "reinspect-item", Map.of("position", 1, "passed", true));
    bodies.forEach((verb, body) ->
        as("dzgz-officer")
            .header("If-Match", "\"0\"")
            .body(body)
            .post(HAZARDS + "/" + id + "/" + verb)
            .then()
            .statusCode(404));
  }
}
