package io.zhiben.hazard.ownerless;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hazard that nobody owns is flagged until a government names a unit or the owner is found. */
@HazardServiceTest
class OwnerlessResourceTest {
  private static final String OWNERLESS = BASE + "/ownerless-hazards";
  private static final Map<String, String> UNIT =
      Map.of("unit", "区城市管理委员会", "basis", "区政府〔2026〕8号");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response flag(String who, String hazard) {
    return as(who).body(Map.of("hazardId", hazard, "reason", "产权单位已注销")).post(OWNERLESS);
  }

  private static String flagged(String hazard) {
    return flag("dlh-officer", hazard).then().statusCode(201).extract().path("id");
  }

  private static Response take(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("tj-officer").get(OWNERLESS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(OWNERLESS + "/" + id + "/" + verb);
  }

  @Test
  void isFlaggedNamedAndCleared() {
    String hazard = reported(World.PARK);
    String id =
        flag("dlh-officer", hazard)
            .then()
            .statusCode(201)
            .body("state", equalTo("FLAGGED"))
            .body("unit", nullValue())
            .body("siteName", equalTo("欢腾湖主题乐园"))
            .body("actions", contains("CLEAR"))
            .extract()
            .path("id");
    flag("dlh-officer", hazard).then().statusCode(409).body("code", equalTo("OWNERLESS_ALREADY"));
    as("dl-leader")
        .get(OWNERLESS + "?state=FLAGGED&hazard=" + hazard)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].actions", contains("NAME"));
    take("dlh-officer", id, "name", UNIT).then().statusCode(403);
    take("dl-leader", id, "name", Map.of("unit", " ", "basis", "x"))
        .then()
        .statusCode(400)
        .body("errors.field", contains("unit"));
    take("dl-leader", id, "name", UNIT)
        .then()
        .statusCode(200)
        .body("state", equalTo("NAMED"))
        .body("unit", equalTo("区城市管理委员会"))
        .body("authorityName", equalTo("东丽区"));
    as("dl-leader")
        .header("If-Match", "\"0\"")
        .body(UNIT)
        .post(OWNERLESS + "/" + id + "/name")
        .then()
        .statusCode(412);
    take("dlh-officer", id, "clear", Map.of("reason", "查明由某公司所有"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLEARED"))
        .body("actions", empty());
    take("dl-leader", id, "name", UNIT)
        .then()
        .statusCode(409)
        .body("code", equalTo("OWNERLESS_STATE_FORBIDS"));
    // found out to be wrong
    assertEquals(id, flagged(hazard));
  }

  @Test
  void keepsToPlacesAndOpenHazards() {
    String hazard = reported(World.PARK);
    flag("dzgz-officer", hazard).then().statusCode(404);
    flag("dlh-officer", UUID.randomUUID().toString()).then().statusCode(404);
    flag("ent-officer", hazard).then().statusCode(403);
    String id = flagged(hazard);
    as("dzgz-officer").get(OWNERLESS + "/" + id).then().statusCode(404);
    as("dzgz-officer").get(OWNERLESS + "?hazard=" + hazard).then().body("items", empty());
    take("dzgz-officer", id, "clear", Map.of("reason", "x")).then().statusCode(404);
    as("ent-officer").get(OWNERLESS).then().statusCode(403);
    String over = reported(World.PARK);
    step("dlh-officer", over, "withdraw", Map.of("reason", "误报")).then().statusCode(200);
    flag("dlh-officer", over)
        .then()
        .statusCode(409)
        .body("code", equalTo("OWNERLESS_HAZARD_ENDED"));
  }

  @Test
  void isFlaggedOnceByManyAtOnce() throws Exception {
    String hazard = reported(World.PARK);
    Callable<Response> one = () -> flag("dlh-officer", hazard);
    long flagged = 0;
    try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
      for (Future<Response> answer : clients.invokeAll(Collections.nCopies(4, one))) {
        flagged += answer.get().statusCode() == 201 ? 1 : 0;
      }
    }
    assertEquals(1, flagged);
  }

  @Test
  void rungsForTheOwnerGoToTheUnit() {
    String hazard = major(World.PARK, World.today().plusDays(20));
    take("dl-leader", flagged(hazard), "name", UNIT).then().statusCode(200);
    as("dlh-leader")
        .body(Map.of("hazardId", hazard, "rung", "WARNING", "reason", "风险突出"))
        .post(BASE + "/escalation-steps")
        .then()
        .statusCode(201)
        .body("addressee.kind", equalTo("UNIT"))
        .body("addressee.name", equalTo("区城市管理委员会"));
    as("tj-leader")
        .get(OWNERLESS + "?state=NAMED&limit=200")
        .then()
        .body("items.hazardId", hasItem(hazard));
    assertEquals(List.of(), as("dzgz-officer").get(OWNERLESS + "?hazard=" + hazard).path("items"));
  }
}
