package io.zhiben.hazard.directory;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.PlaceState;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roads, lakes and other places are found, inspected and put right like enterprises (Y-019). */
@HazardServiceTest
class PlaceSubjectTest {
  private static final String PLANS = BASE + "/inspection-plans";
  private static final String DOMAIN = "places-of-roads";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static PlaceState road(UUID id, long version, String status) {
    return new PlaceState(
        id,
        version,
        World.town(World.DONGLIHU, "120110000000"),
        "PL" + id.toString().replace("-", "").substring(17).toUpperCase(),
        "湖滨路" + id,
        "ROAD",
        Set.of("placeRoad", "gradeB"),
        "道路管护所",
        status,
        DOMAIN,
        List.of(World.LEAD),
        List.of());
  }

  private static List<String> found(UUID id) {
    return as("dlh-officer")
        .queryParam("q", id.toString())
        .get(BASE + "/directory")
        .jsonPath()
        .getList("id");
  }

  private static UUID registered() {
    UUID id = UUID.randomUUID();
    Neighbours.say(EventType.PLACE_REGISTERED, road(id, 0, "ACTIVE"));
    await().atMost(Duration.ofSeconds(20)).until(() -> !found(id).isEmpty());
    return id;
  }

  @Test
  void aHazardOnARoadGoesAllTheWayWithoutAnEnterprise() {
    UUID road = registered();
    as("dlh-department")
        .queryParam("q", road.toString())
        .get(BASE + "/directory")
        .then()
        .statusCode(200)
        .body("[0].place", equalTo(true))
        .body("[0].keeper", equalTo("道路管护所"))
        .body("[0].tags", hasItems("placeRoad", "gradeB"));
    as("dlh-officer")
        .queryParam("q", "主题")
        .get(BASE + "/directory")
        .then()
        .body("[0].place", equalTo(false))
        .body("[0].keeper", nullValue());

    String hazard = reported(road);
    assigned(hazard);
    rectified("dlh-department", hazard).then().statusCode(200);
    step("dlh-department", hazard, "reinspect", Map.of("passed", true)).then().statusCode(409);
    step("dlh-officer", hazard, "reinspect", Map.of("passed", true)).then().statusCode(200);
    step("dlh-officer", hazard, "sign-off", Map.of()).then().statusCode(200);
    get("dlh-leader", hazard)
        .then()
        .body("state", equalTo("SIGNED_OFF"))
        .body("enterpriseName", equalTo("湖滨路" + road));
    as("dlh-officer")
        .queryParam("enterprise", road)
        .get(HAZARDS)
        .then()
        .body("items.id", contains(hazard));
    get("dzgz-officer", hazard).then().statusCode(404);
    as("dlh-officer")
        .body(inspectionBody(road, "ROUTINE", "OFFICER", 1))
        .post(INSPECTIONS)
        .then()
        .statusCode(201);
  }

  @Test
  void anAccidentOnARoadStandsUnderTheRoad() {
    UUID road = registered();
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "TRAFFIC");
    body.put("enterpriseId", road);
    body.put("title", "两车相撞");
    body.put("description", "路口两车相撞，无人员伤亡");
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    body.put("occurredAt", now.minus(Duration.ofHours(3)).toString());
    body.put("knownAt", now.minus(Duration.ofHours(3)).toString());
    body.put("reportedAt", now.minus(Duration.ofHours(3)).toString());
    String accidents = BASE + "/accidents";
    String id =
        as("dlh-officer").body(body).post(accidents).then().statusCode(201).extract().path("id");
    as("dlh-leader")
        .queryParam("enterprise", road)
        .get(accidents)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].enterpriseName", equalTo("湖滨路" + road));
    as("dzgz-officer").get(accidents + "/" + id).then().statusCode(404);
  }

  @Test
  void aDrawTakesPlacesByTheirTagOrByName() {
    UUID road = registered();
    String draws = BASE + "/draws";
    as("dlh-officer")
        .body(draw(Map.of("enterpriseIds", List.of(road))))
        .post(draws)
        .then()
        .statusCode(201)
        .body("pool.enterprises", equalTo(1))
        .body("pool.first.id", contains(road.toString()));
    String byTag =
        as("dlh-officer")
            .body(draw(Map.of("tags", List.of("placeRoad"))))
            .post(draws)
            .then()
            .statusCode(201)
            .body("pool.enterprises", greaterThanOrEqualTo(1))
            .body("pool.first.id", not(hasItem(World.PARK.toString())))
            .extract()
            .path("id");
    String draw = draws + "/" + byTag;
    for (Map.Entry<String, Map<String, String>> step :
        List.of(
            Map.entry("freeze", Map.<String, String>of()),
            Map.entry("hold", Map.of("publicValue", "17")))) {
      String tag = as("dlh-officer").get(draw).header("ETag");
      as("dlh-officer")
          .header("If-Match", tag)
          .body(step.getValue())
          .post(draw + "/" + step.getKey())
          .then()
          .statusCode(200);
    }
    as("dlh-officer").get(draw).then().body("targets.size()", equalTo(1));
  }

  private static Map<String, Object> draw(Map<String, Object> pool) {
    Map<String, Object> body = new HashMap<>(pool);
    body.put("title", "场所双随机检查");
    body.put("unannounced", false);
    body.put("inspectors", List.of(Map.of("code", "TJ-001", "name", "执法岗1", "unit", "应急管理办公室")));
    body.put("counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
    return body;
  }

  @Test
  void aPlaceIsCountedAndExportedByItsName() throws IOException {
    UUID road = registered();
    String hazard = reported(road);
    as("dlh-officer")
        .queryParam("enterprise", road)
        .get(HAZARDS + "/counts")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("open", equalTo(1));
    byte[] workbook =
        as("dlh-officer")
            .queryParam("enterprise", road)
            .get(HAZARDS + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Path file = Files.createTempFile("export", ".xlsx");
    try {
      Files.write(file, workbook);
      try (SheetReader reader = SheetReader.open(file)) {
        List<Row> rows = reader.stream().toList();
        assertEquals(1, rows.size());
        String number = get("dlh-officer", hazard).path("number");
        assertEquals(number, rows.getFirst().cell(0).text());
        assertEquals("湖滨路" + road, rows.getFirst().cell(1).text());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void aPlanTakesPlacesByTheirTagsOnly() {
    UUID road = registered();
    String name = "湖滨路" + road;
    as("dlh-officer")
        .queryParam("limit", 100)
        .get(PLANS + "/" + planned(Map.of("tags", List.of("placeRoad"))) + "/targets")
        .then()
        .body("items.enterpriseName", hasItem(name));
    as("dlh-officer")
        .get(PLANS + "/" + planned(Map.of("enterpriseIds", List.of(road))) + "/targets")
        .then()
        .body("items.enterpriseName", contains(name));
    // nothing but roads is in that domain
    as("dlh-officer")
        .body(plan(Map.of("domainCode", DOMAIN)))
        .post(PLANS)
        .then()
        .statusCode(422)
        .body("code", equalTo("DRAW_POOL_EMPTY"));
  }

  private static String planned(Map<String, Object> targets) {
    return as("dlh-officer")
        .body(plan(targets))
        .post(PLANS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> plan(Map<String, Object> targets) {
    Map<String, Object> body = new HashMap<>(targets);
    body.put("title", "场所检查计划");
    body.put("kind", "YEARLY");
    body.put("unannounced", false);
    body.put("from", World.today().toString());
    body.put("to", World.today().plusDays(10).toString());
    return body;
  }

  @Test
  void aClosedPlaceIsOfferedNoMore() {
    UUID road = registered();
    Neighbours.say(EventType.PLACE_CHANGED, road(road, 1, "CLOSED"));
    await().atMost(Duration.ofSeconds(20)).until(() -> found(road).isEmpty());
  }
}
