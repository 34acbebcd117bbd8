package io.zhiben.hazard.draw;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.draw.DrawFixture.DRAWS;
import static io.zhiben.hazard.draw.DrawFixture.body;
import static io.zhiben.hazard.draw.DrawFixture.counts;
import static io.zhiben.hazard.draw.DrawFixture.frozen;
import static io.zhiben.hazard.draw.DrawFixture.get;
import static io.zhiben.hazard.draw.DrawFixture.held;
import static io.zhiben.hazard.draw.DrawFixture.inspectors;
import static io.zhiben.hazard.draw.DrawFixture.prepared;
import static io.zhiben.hazard.draw.DrawFixture.refused;
import static io.zhiben.hazard.draw.DrawFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class DrawResourceTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void showsThePoolFreezesItAndDrawsBySeedAndPublicValue() throws Exception {
    String id = prepared(body());
    get("dlh-officer", id)
        .then()
        .statusCode(200)
        .body("number", matchesPattern("DLH-CJ-\\d{4}-\\d{6}"))
        .body("state", equalTo("DRAFT"))
        .body("pool.enterprises", equalTo(3))
        .body("pool.inspectors", equalTo(3))
        .body("pool.weights[0].weight", equalTo(3))
        .body("pool.weights[0].enterprises", equalTo(3))
        .body("commitment", nullValue())
        .body("actions", contains("CHANGE", "FREEZE", "CANCEL"));
    step("dlh-officer", id, "freeze", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("FROZEN"))
        .body("poolHash", matchesPattern("[0-9a-f]{64}"))
        .body("commitment", matchesPattern("[0-9a-f]{64}"))
        .body("seed", nullValue())
        .body("targets", hasSize(0));
    var frozen = get("dlh-leader", id).jsonPath();
    step("dlh-officer", id, "hold", Map.of("publicValue", " 17 "))
        .then()
        .statusCode(200)
        .body("state", equalTo("HELD"))
        .body("publicValue", equalTo("17"))
        .body("targets", hasSize(2))
        .body("targets.standing", contains("OPEN", "OPEN"))
        .body("targets[0].team", hasSize(1))
        .body("actions", contains("RECUSE", "WITHDRAW", "SHOW_RECORD"));
    String text = as("dlh-leader").get(DRAWS + "/" + id + "/record").asString();
    JsonNode record = new ObjectMapper().readTree(text);
    assertEquals(frozen.getString("commitment"), record.get("commitment").asText());
    assertEquals(frozen.getString("poolHash"), record.get("poolHash").asText());
    assertTrue(repeats(record), text);
  }

  /** Repeats the draw from nothing but the record's text. */
  static boolean repeats(JsonNode record) {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    DrawPool pool = json.convertValue(record.get("pool"), DrawPool.class);
    String seed = record.get("seed").asText();
    DrawBoard board = DrawBoard.draw(pool, seed, record.get("publicValue").asText());
    return Sha256.hex(CanonicalJson.of(record.get("pool"))).equals(record.get("poolHash").asText())
        && DrawBoard.commitmentOf(seed).equals(record.get("commitment").asText())
        && board.drawn().equals(targets(json, record.get("drawn")))
        && board
            .after(List.of(json.convertValue(record.get("changes"), DrawChange[].class)))
            .targets()
            .equals(targets(json, record.get("targets")));
  }

  private static List<DrawTarget> targets(ObjectMapper json, JsonNode targets) {
    return List.of(json.convertValue(targets, DrawTarget[].class));
  }

  @Test
  void selectsByPlaceAndTagsOfThePreparersOwnEnterprises() {
    Map<String, Object> body = body();
    body.remove("enterpriseIds");
    body.put("tags", List.of("highRisk"));
    body.put("counts", counts(1, 1, 1));
    String id = prepared(body);
    get("dlh-officer", id).then().body("pool.enterprises", greaterThanOrEqualTo(3));
    body.put("regionCode", World.VILLAGE);
    String village = prepared(body);
    get("dlh-officer", village)
        .then()
        .body("pool.first.id", hasItem(World.SHOP.toString()))
        .body("pool.first.id", not(hasItem(World.PARK.toString())));
    body.put("tags", List.of("nobodyHasIt"));
    refused(as("dlh-officer").body(body).post(DRAWS), 422, "DRAW_POOL_EMPTY");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, 1, 422, DRAW_EXCEEDS_POOL",
    "2, 4, 1, 422, DRAW_EXCEEDS_POOL",
    "2, 2, 3, 422, DRAW_EXCEEDS_POOL",
    "0, 2, 1, 400, VALIDATION_FAILED",
    "2, 0, 1, 400, VALIDATION_FAILED",
    "2, 2, 0, 400, VALIDATION_FAILED"
  })
  void refusesToDrawMoreThanThereIs(
      int enterprises, int inspectors, int team, int status, String code) {
    Map<String, Object> body = body();
    body.put("counts", counts(enterprises, inspectors, team));
    Response answer = as("dlh-officer").body(body).post(DRAWS);
    assertEquals(status, answer.statusCode(), answer.asString());
    if (status == 422) {
      refused(answer, status, code);
    }
  }

  @Test
  void refusesMembersThatStandTwiceOrAreNotThere() {
    Map<String, Object> body = body();
    body.put("enterpriseIds", List.of(World.PARK, World.HOTEL, World.PARK));
    refused(as("dlh-officer").body(body).post(DRAWS), 400, "DRAW_DUPLICATE_MEMBER")
        .then()
        .body("errors.field", contains("enterpriseIds[2]"));
    body = body();
    List<Map<String, String>> twice = new ArrayList<>(inspectors(2));
    twice.add(twice.getFirst());
    body.put("inspectors", twice);
    refused(as("dlh-officer").body(body).post(DRAWS), 400, "DRAW_DUPLICATE_MEMBER")
        .then()
        .body("errors.field", contains("inspectors[2].code"));
    body = body();
    body.put("tags", List.of("highRisk"));
    refused(as("dlh-officer").body(body).post(DRAWS), 400, "INVALID_FIELD");
    for (UUID foreign : List.of(World.FAR, UUID.randomUUID())) {
      body = body();
      body.put("enterpriseIds", List.of(World.PARK, World.HOTEL, foreign));
      refused(as("dlh-officer").body(body).post(DRAWS), 404, "NOT_FOUND");
    }
    body = body();
    body.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(body).post(DRAWS), 403, "OUTSIDE_SCOPE");
  }

  @Test
  void letsADepartmentDrawAmongWhatItLeadsOnly() {
    Map<String, Object> body = body();
    refused(as("dlh-department").body(body).post(DRAWS), 403, "NOT_LEAD_DEPARTMENT");
    body.put("enterpriseIds", List.of(World.PARK));
    body.put("counts", counts(1, 1, 1));
    as("dlh-department").body(body).post(DRAWS).then().statusCode(201);
    body.remove("enterpriseIds");
    as("dlh-department")
        .body(body)
        .post(DRAWS)
        .then()
        .statusCode(201)
        .body("pool.first.id", hasItem(World.PARK.toString()))
        .body("pool.first.id", not(hasItem(World.HOTEL.toString())));
    String officers = prepared(body());
    refused(step("dlh-department", officers, "freeze", Map.of()), 403, "NOT_LEAD_DEPARTMENT");
    get("dlh-department", officers).then().statusCode(200).body("actions", hasSize(0));
  }

  @Test
  void changesADraftAndNoFrozenPool() {
    String id = prepared(body());
    Map<String, Object> changed = body();
    changed.put("title", "换一个名字");
    changed.put("counts", counts(1, 1, 1));
    change(id, changed).then().statusCode(200).body("title", equalTo("换一个名字"));
    as("dlh-officer").body(changed).put(DRAWS + "/" + id).then().statusCode(428);
    as("dlh-officer")
        .header("If-Match", "\"99\"")
        .body(changed)
        .put(DRAWS + "/" + id)
        .then()
        .statusCode(412);
    step("dlh-officer", id, "freeze", Map.of()).then().statusCode(200);
    refused(change(id, body()), 409, "DRAW_STATE_FORBIDS");
    refused(step("dlh-officer", id, "freeze", Map.of()), 409, "DRAW_STATE_FORBIDS");
    assertEquals(1, get("dlh-officer", id).jsonPath().getInt("definition.counts.enterprises"));
  }

  private static Response change(String id, Map<String, Object> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as("dlh-officer").header("If-Match", tag).body(body).put(DRAWS + "/" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, hold recuse withdraw-target publish",
    "FROZEN, freeze recuse withdraw-target publish",
    "HELD, freeze hold cancel",
    "CANCELLED, freeze hold cancel recuse withdraw-target publish"
  })
  void refusesStepsThatTheStateForbids(String state, String verbs) {
    String id =
        switch (state) {
          case "FROZEN" -> frozen(body());
          case "HELD" -> held(body());
          default -> prepared(body());
        };
    if (state.equals("CANCELLED")) {
      step("dlh-officer", id, "cancel", Map.of("reason", "名单有误"))
          .then()
          .statusCode(200)
          .body("cancelReason", equalTo("名单有误"));
    }
    for (String verb : verbs.split(" ")) {
      String who = verb.equals("publish") ? "dlh-leader" : "dlh-officer";
      refused(step(who, id, verb, bodyOf(verb)), 409, "DRAW_STATE_FORBIDS");
    }
    get("dlh-officer", id).then().body("state", equalTo(state));
    if (!state.equals("HELD")) {
      refused(as("dlh-officer").get(DRAWS + "/" + id + "/record"), 409, "DRAW_STATE_FORBIDS");
    }
  }

  private static Map<String, ?> bodyOf(String verb) {
    return switch (verb) {
      case "recuse" -> Map.of("target", 1, "inspector", "TJ-001", "reason", "回避");
      case "withdraw-target" -> Map.of("target", 1, "reason", "停业");
      case "cancel" -> Map.of("reason", "重来");
      default -> Map.of();
    };
  }

  @Test
  void holdsOnceHoweverManyTryTogether() throws Exception {
    String id = frozen(body());
    String tag = get("dlh-officer", id).header("ETag");
    String token = Api.tokenOf("dlh-officer");
    List<Response> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
      List<Future<Response>> running = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Map<String, String> said = Map.of("publicValue", "v" + i);
        running.add(
            pool.submit(() ->
                RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("If-Match", tag)
                    .body(said)
                    .post(DRAWS + "/" + id + "/hold")));
      }
      for (Future<Response> one : running) {
        answers.add(one.get());
      }
    }
    List<Response> won = answers.stream().filter(a -> a.statusCode() == 200).toList();
    assertEquals(1, won.size());
    assertEquals(19, answers.stream().filter(a -> a.statusCode() == 412).count());
    get("dlh-officer", id)
        .then()
        .body("publicValue", equalTo(won.getFirst().jsonPath().getString("publicValue")))
        .body("targets.enterpriseId", equalTo(won.getFirst().path("targets.enterpriseId")));
    refused(step("dlh-officer", id, "hold", Map.of()), 409, "DRAW_STATE_FORBIDS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-officer", "dlh-auditor"})
  void showsNoSeedBeforeTheDrawAndNoneOfAGivenUpOneEver(String reader) {
    String id = frozen(body());
    assertTrue(get(reader, id).asString().contains("\"seed\":null"));
    Response trail =
        as("dlh-auditor")
            .queryParam("entity", "Draw")
            .queryParam("entityId", id)
            .get(Api.BASE + "/audit");
    assertEquals(2, trail.jsonPath().getList("items").size(), trail.asString());
    String promise = get(reader, id).path("commitment");
    assertTrue(trail.asString().contains(promise));
    assertFalse(trail.asString().matches("(?s).*seed[\\\\\"]*:[\\\\\"]*[0-9a-f]{64}.*"));
    step("dlh-officer", id, "cancel", Map.of("reason", "名单有误")).then().body("seed", nullValue());
  }

  @Test
  void takesInTheNextOnesOfTheDrawnOrderAndKeepsTheOldOnes() throws Exception {
    String id = held(body());
    var before = get("dlh-officer", id).jsonPath();
    String inspector = before.getString("targets[0].team[0].code");
    refused(
        step("dlh-officer", id, "recuse", Map.of("target", 1, "inspector", "no", "reason", "x")),
        400,
        "INVALID_FIELD");
    refused(
        step("dlh-officer", id, "withdraw-target", Map.of("target", 3, "reason", "x")),
        400,
        "INVALID_FIELD");
    step("dlh-officer", id, "recuse", Map.of("target", 1, "inspector", inspector, "reason", "近亲属"))
        .then()
        .statusCode(200)
        .body("changes", hasSize(1))
        .body("changes[0].takenOut", equalTo(inspector))
        .body("changes[0].reason", equalTo("近亲属"))
        .body("targets[0].team.code", not(hasItem(inspector)));
    step("dlh-officer", id, "withdraw-target", Map.of("target", 2, "reason", "已注销"))
        .then()
        .statusCode(200)
        .body("targets[1].enterpriseId", not(equalTo(before.getString("targets[1].enterpriseId"))))
        .body("targets.enterpriseId", hasSize(2));
    step("dlh-officer", id, "withdraw-target", Map.of("target", 1, "reason", "已注销"))
        .then()
        .statusCode(200)
        .body("targets[0].enterpriseId", nullValue())
        .body("targets[0].standing", equalTo("WITHDRAWN"));
    refused(
        step("dlh-officer", id, "withdraw-target", Map.of("target", 1, "reason", "x")),
        409,
        "DRAW_TARGET_SETTLED");
    String text = as("dlh-officer").get(DRAWS + "/" + id + "/record").asString();
    assertTrue(repeats(new ObjectMapper().readTree(text)), text);
  }

  @Test
  void keepsAtLeastOneInspectorToATarget() {
    Map<String, Object> body = body();
    body.put("inspectors", inspectors(2));
    body.put("counts", counts(1, 2, 2));
    String id = held(body);
    step("dlh-officer", id, "recuse", Map.of("target", 1, "inspector", "TJ-001", "reason", "回避"))
        .then()
        .statusCode(200)
        .body("changes[0].putIn", nullValue())
        .body("targets[0].team.code", contains("TJ-002"));
    refused(
        step(
            "dlh-officer",
            id,
            "recuse",
            Map.of("target", 1, "inspector", "TJ-002", "reason", "回避")),
        409,
        "DRAW_NO_REPLACEMENT");
    get("dlh-officer", id).then().body("changes", hasSize(1));
  }

  @Test
  void listsByStateAndPlace() {
    String id = held(body());
    as("dl-officer")
        .queryParam("state", "HELD")
        .queryParam("region", World.DONGLIHU)
        .queryParam("limit", 200)
        .get(DRAWS)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id))
        .body("items.findAll { it.state != 'HELD' }", hasSize(0));
    as("dzgz-officer").get(DRAWS).then().body("items.id", not(hasItem(id)));
    as("dzgz-officer").get(DRAWS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(DRAWS + "/" + id + "/record").then().statusCode(404);
    refused(
        step("dzgz-officer", id, "withdraw-target", bodyOf("withdraw-target")), 404, "NOT_FOUND");
    as("dl-officer")
        .queryParam("state", "CANCELLED")
        .get(DRAWS)
        .then()
        .body("items.id", not(hasItem(id)));
  }
}
