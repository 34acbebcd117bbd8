package io.zhiben.hazard.measure;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kinds and difficulties of measures, and which places have both lists. */
@HazardServiceTest
class MeasureSortsTest {
  private static final String MEASURES = BASE + "/measures";
  private static final String COVERAGE = BASE + "/two-lists/coverage";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response made(String unit, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("title", "电动自行车充电设施建设");
    body.put("requirement", "每个小区建成集中充电点");
    body.put("responsibleUnit", unit);
    body.put("responsiblePost", "分管负责人");
    body.put("dueOn", World.today().plusDays(30).toString());
    return as("dlh-officer").body(body).post(MEASURES);
  }

  @Test
  void areSaidFoundAndCounted() {
    String unit = "U" + UUID.randomUUID();
    Response gap = made(unit, Map.of("kind", "GAP", "difficulty", "HARD", "strategy", "先易后难，一区一策"));
    gap.then()
        .statusCode(201)
        .body("kind", equalTo("GAP"))
        .body("difficulty", equalTo("HARD"))
        .body("strategy", equalTo("先易后难，一区一策"));
    made(unit, Map.of("difficulty", "HARD"))
        .then()
        .statusCode(201)
        .body("kind", equalTo("MEASURE"));
    made(unit, Map.of()).then().statusCode(201);
    made(unit, Map.of("kind", "WISH")).then().statusCode(400);
    as("dlh-officer")
        .header("If-Match", gap.header("ETag"))
        .body(Map.of("evidence", "验收单"))
        .post(MEASURES + "/" + gap.path("id") + "/complete")
        .then()
        .statusCode(200);
    as("dlh-officer")
        .get(MEASURES + "?difficulty=HARD&kind=GAP&q=" + unit)
        .then()
        .statusCode(200)
        .body("items.id", contains(gap.<String>path("id")));
    as("dlh-officer")
        .get(MEASURES + "/counts?by=DIFFICULTY&q=" + unit)
        .then()
        .statusCode(200)
        .body("key", contains("HARD", null))
        .body("total", contains(2, 1))
        .body("done", contains(1, 0))
        .body("percent", contains(50, 0));
    as("dlh-officer")
        .get(MEASURES + "/counts?by=UNIT&q=" + unit)
        .then()
        .body("key", contains(unit))
        .body("percent", contains(33));
    as("dzgz-officer")
        .get(MEASURES + "/counts?by=UNIT&q=" + unit)
        .then()
        .body("key.size()", equalTo(0));
    as("dlh-officer").get(MEASURES + "/counts").then().statusCode(400);
    as("dlh-officer").get(MEASURES + "/counts?by=NAME").then().statusCode(400);
  }

  @Test
  void placesWithoutAListAreNamedWithWhatTheyLack() {
    String village = "lines.find { it.regionCode == '" + World.VILLAGE + "' }.missing";
    as("dlh-officer").body(hazardBody(World.SHOP)).post(BASE + "/hazards").then().statusCode(201);
    as("dlh-officer")
        .get(COVERAGE)
        .then()
        .statusCode(200)
        .body("places", greaterThanOrEqualTo(1))
        .body(village, not(hasItem("PROBLEMS")));
    made("社区", Map.of("regionCode", World.VILLAGE)).then().statusCode(201);
    as("dlh-officer").get(COVERAGE).then().body(village, not(hasItem("MEASURES")));
    as("dl-officer")
        .get(COVERAGE)
        .then()
        .statusCode(200)
        .body("lines.regionCode", hasItem(World.DONGLIHU));
    as("dzgz-officer").get(COVERAGE + "?region=" + World.DONGLIHU).then().statusCode(403);
    as("dlh-officer").get(COVERAGE + "?region=999999999999").then().statusCode(400);
    as("ent-officer").get(COVERAGE).then().statusCode(403);
  }
}
