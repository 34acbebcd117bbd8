package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class HazardConcurrencyTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static List<Response> together(int times, Callable<Response> request) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
      List<Future<Response>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(pool.submit(request));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  @Test
  void refusesChangesWithoutOrWithAnOldTag() {
    String id = reported(World.PARK);
    as("dlh-officer")
        .body(Map.of("level", "GENERAL"))
        .post(HAZARDS + "/" + id + "/verify")
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
    as("dlh-officer")
        .header("If-Match", "\"7\"")
        .body(Map.of("level", "GENERAL"))
        .post(HAZARDS + "/" + id + "/verify")
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"));
  }

  @Test
  void letsOneOfManyWin() throws Exception {
    String id = reported(World.PARK);
    String token = io.zhiben.hazard.Api.tokenOf("dlh-officer");
    List<Response> answers =
        together(
            20,
            () ->
                io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("level", "GENERAL"))
                    .post(HAZARDS + "/" + id + "/verify"));
    assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
    assertEquals(19, answers.stream().filter(a -> a.statusCode() == 412).count());
    assertEquals(2, get("dlh-officer", id).jsonPath().getList("timeline").size());
  }

  @Test
  void makesOneHazardOfOneKey() throws Exception {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", "K" + key);
    List<Response> answers =
        together(
            50, () -> as("dlh-officer").header("Idempotency-Key", key).body(body).post(HAZARDS));
    assertEquals(50, answers.stream().filter(a -> a.statusCode() == 201).count());
    assertEquals(1, answers.stream().map(a -> a.path("id").toString()).distinct().count());
    as("dlh-officer").queryParam("q", "K" + key).get(HAZARDS).then().body("total", equalTo(1));
    body.put("description", "other");
    as("dlh-officer")
        .header("Idempotency-Key", key)
        .body(body)
        .post(HAZARDS)
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void numbersWithoutGapAlsoWhenManyComeTogetherOrFail() throws Exception {
    Map<String, Object> bad = hazardBody(World.PARK);
    bad.put("description", "bad");
    bad.put("clauseId", "mem-10-2023/none");
    List<Response> answers =
        together(
            30,
            () -> {
              as("dlh-officer").body(bad).post(HAZARDS).then().statusCode(400);
              return as("dlh-officer").body(hazardBody(World.PARK)).post(HAZARDS);
            });
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Response answer : answers) {
      assertEquals(201, answer.statusCode(), answer.asString());
      numbers.add(Integer.parseInt(answer.path("number").toString().substring(9)));
    }
    assertEquals(30, numbers.size());
    assertEquals(29, numbers.last() - numbers.first());
  }

  @Test
  void namesUnknownAndWrongFields() {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("state", "SIGNED_OFF");
    as("dlh-officer")
        .body(body)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_FIELD"))
        .body("errors.field", hasItem("state"));
    Map<String, Object> wrong = hazardBody(World.PARK);
    wrong.put("suggestedLevel", "HUGE");
    as("dlh-officer")
        .body(wrong)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_FIELD"))
        .body("errors.field", hasItem("suggestedLevel"));
    Map<String, Object> tooLong = hazardBody(World.PARK);
    tooLong.put("description", "长".repeat(2001));
    as("dlh-officer")
        .body(tooLong)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("description"));
  }
}
