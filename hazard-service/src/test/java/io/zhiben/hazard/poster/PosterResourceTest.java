package io.zhiben.hazard.poster;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class PosterResourceTest {
  private static final String POSTERS = BASE + "/tip-off-posters";

  @BeforeEach
  void startBare() {
    World.ensure();
    List<String> hanging =
        as("dlh-officer")
            .queryParam("hanging", true)
            .queryParam("limit", 200)
            .get(POSTERS)
            .path("items.id");
    hanging.forEach(id -> takeDown(id, World.today().toString()).then().statusCode(200));
  }

  @Test
  void countsWhereOneHangs() {
    JsonPath before = coverage("dlh-leader");
    String id = hang("dlh-officer", World.PARK, null).then().statusCode(201).extract().path("id");
    refused(hang("dlh-officer", World.PARK, null), 409, "POSTER_HANGS_ALREADY");
    hang("dlh-grid", null, World.VILLAGE)
        .then()
        .statusCode(201)
        .body("objectName", equalTo("湖东社区"));
    JsonPath after = coverage("dlh-leader");
    assertEquals(before.getInt("enterprisesPosted") + 1, after.getInt("enterprisesPosted"));
    assertEquals(before.getInt("villagesPosted") + 1, after.getInt("villagesPosted"));
    assertEquals(false, after.getList("enterprisesWithout.code").contains(World.PARK.toString()));
    refused(takeDown(id, World.today().minusDays(9).toString()), 400, "POSTER_DATE_WRONG");
    refused(takeDown(id, World.today().plusDays(1).toString()), 400, "POSTER_DATE_WRONG");
    takeDown(id, World.today().toString()).then().statusCode(200);
    refused(takeDown(id, World.today().toString()), 409, "POSTER_GONE");
    assertEquals(
        before.getInt("enterprisesPosted"), coverage("dlh-leader").getInt("enterprisesPosted"));
    hang("dlh-officer", World.PARK, null).then().statusCode(201);
  }

  @Test
  void refusesWhatCannotBe() {
    refused(hang("dlh-officer", null, null), 400, "POSTER_OBJECT_MISSING");
    refused(hang("dlh-officer", World.PARK, World.VILLAGE), 400, "POSTER_OBJECT_MISSING");
    refused(hang("dlh-officer", null, World.DONGLIHU), 404, "NOT_FOUND");
    refused(hang("dlh-officer", UUID.randomUUID(), null), 404, "NOT_FOUND");
    refused(hang("dlh-officer", World.FAR, null), 404, "NOT_FOUND");
    refused(hang("dzgz-officer", null, World.VILLAGE), 404, "NOT_FOUND");
    Map<String, Object> tomorrow = body(World.PARK, null);
    tomorrow.put("postedOn", World.today().plusDays(1).toString());
    refused(as("dlh-officer").body(tomorrow).post(POSTERS), 400, "POSTER_DATE_WRONG");
  }

  @Test
  void isNotReachedFromElsewhere() {
    String id = hang("dlh-officer", World.HOTEL, null).path("id");
    refused(
        as("dzgz-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of("removedOn", World.today().toString()))
            .post(POSTERS + "/" + id + "/take-down"),
        404,
        "NOT_FOUND");
    as("dzgz-officer").get(POSTERS).then().statusCode(200).body("items.id", not(hasItem(id)));
  }

  @Test
  void hangsOnceWhenManyEnterItAtOnce() throws Exception {
    Callable<Integer> one = () -> hang("dlh-officer", World.SHOP, null).statusCode();
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(8, one))) {
        answers.add(answer.get());
      }
    }
    assertEquals(1, Collections.frequency(answers, 201), answers::toString);
    assertEquals(
        7,
        answers.stream().filter(status -> status == 409 || status == 412).count(),
        answers::toString);
  }

  @Test
  void goesWithItsEnterprise() {
    UUID id = UUID.randomUUID();
    say(EventType.ENTERPRISE_REGISTERED, id, 1, World.DONGLIHU, "120110000000");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> hang("dlh-officer", id, null).statusCode() == 201);
    say(EventType.ENTERPRISE_CHANGED, id, 2, World.DONGZHAO, "120119000000");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> of("dzgz-officer", id).getList("items").size() == 1);
    assertEquals("海报测试厂2", of("dzgz-officer", id).getString("items[0].objectName"));
    assertEquals(0, of("dlh-officer", id).getList("items").size());
    assertEquals(
        false, coverage("dzgz-officer").getList("enterprisesWithout.code").contains(id.toString()));
  }

  private static void say(EventType type, UUID id, long version, String town, String district) {
    String code = "UP" + Math.abs(id.getMostSignificantBits() % 1_000_000_000_000L);
    Neighbours.say(
        type,
        World.enterprise(
            id, version, World.town(town, district), code, "海报测试厂" + version, World.LEAD));
  }

  private static JsonPath of(String who, UUID enterprise) {
    return as(who).queryParam("enterprise", enterprise).get(POSTERS).jsonPath();
  }

  @Test
  void leadsToTheFormOfItsVillage() {
    given()
        .queryParam("village", World.VILLAGE)
        .get(BASE + "/public/tip-offs/form")
        .then()
        .statusCode(200)
        .body("village.name", equalTo("湖东社区"))
        .body("village.regionCode", equalTo(World.DONGLIHU));
  }

  private static JsonPath coverage(String who) {
    return as(who).get(POSTERS + "/coverage").then().statusCode(200).extract().jsonPath();
  }

  private static Map<String, Object> body(UUID enterprise, String village) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("village", village);
    body.put("spot", "大门公示栏");
    body.put("postedOn", World.today().toString());
    return body;
  }

  private static Response hang(String who, UUID enterprise, String village) {
    return as(who).body(body(enterprise, village)).post(POSTERS);
  }

  private static Response takeDown(String id, String on) {
    String tag =
        as("dlh-officer")
            .queryParam("limit", 200)
            .get(POSTERS)
            .jsonPath()
            .getString("items.find { it.id == '" + id + "' }.version");
    return as("dlh-officer")
        .header("If-Match", "\"" + tag + "\"")
        .body(Map.of("removedOn", on))
        .post(POSTERS + "/" + id + "/take-down");
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
