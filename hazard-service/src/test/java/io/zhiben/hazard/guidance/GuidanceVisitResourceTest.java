package io.zhiben.hazard.guidance;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HazardServiceTest
class GuidanceVisitResourceTest {
  private static final String VISITS = BASE + "/guidance-visits";
  private static final String TOPICS = BASE + "/guidance-topics";

  /** Nobody else's visits are about it. */
  private final String topic =
      "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
    List<Map<String, Object>> topics = new ArrayList<>();
    topics.add(topicOf("FIRE_LANE", null));
    topics.add(topicOf(topic, "culture-tourism"));
    set(topics).then().statusCode(200).body("regionCode", equalTo(World.DONGLIHU));
  }

  private static Map<String, Object> topicOf(String code, String domain) {
    Map<String, Object> topic = new HashMap<>();
    topic.put("code", code);
    topic.put("nameZh", "消防车通道");
    topic.put("nameEn", "Fire lanes");
    topic.put("domain", domain);
    return topic;
  }

  private static Response set(List<Map<String, Object>> topics) {
    return as("dlh-admin")
        .header("If-Match", as("dlh-admin").get(TOPICS).header("ETag"))
        .body(Map.of("topics", topics))
        .post(TOPICS);
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", World.PARK);
    body.put("topic", topic);
    body.put("receiver", "PROPERTY_FIRM");
    body.put("visitedOn", World.today().toString());
    body.put("advice", "消防车通道施划标线，清理占道车辆");
    body.put(
        "participants",
        List.of(
            Map.of("kind", "TESTING_BODY", "organisation", "特检院", "people", 2),
            Map.of("kind", "PUBLIC", "organisation", "志愿者", "people", 9)));
    return body;
  }

  private static RequestSpecification today(String who) {
    return as(who)
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString());
  }

  @Test
  void countsVisitsAndNamesThoseWhomNobodyVisited() {
    today("dlh-officer")
        .queryParam("topic", topic)
        .get(VISITS + "/unvisited")
        .then()
        .statusCode(200)
        .body("enterpriseId", hasItem(World.PARK.toString()));
    Map<String, Object> found = body();
    found.put("source", "REPORTED");
    found.put("handled", "责令当场驶离");
    found.put("hazardId", reported(World.PARK));
    as("dlh-officer")
        .body(found)
        .post(VISITS)
        .then()
        .statusCode(201)
        .body("source", equalTo("REPORTED"))
        .body("participants.kind", contains("TESTING_BODY", "PUBLIC"));
    as("dlh-department").body(body()).post(VISITS).then().statusCode(201);
    String mine = "find { it.topic == '" + topic + "' }.";
    today("dlh-leader")
        .queryParam("region", World.DONGLIHU)
        .get(VISITS + "/figures")
        .then()
        .statusCode(200)
        .body(mine + "visits", equalTo(2))
        .body(mine + "units", equalTo(1))
        .body(mine + "targets", greaterThanOrEqualTo(1))
        .body(mine + "reported", equalTo(1))
        .body(mine + "found", equalTo(0))
        .body(mine + "participants.find { it.kind == 'PUBLIC' }.people", equalTo(18))
        .body(mine + "participants.find { it.kind == 'TESTING_BODY' }.times", equalTo(2))
        .body(mine + "selfChecks", greaterThanOrEqualTo(0))
        .body("find { it.topic == 'FIRE_LANE' }.targets", nullValue());
    today("dlh-officer")
        .queryParam("topic", topic)
        .get(VISITS + "/unvisited")
        .then()
        .body("enterpriseId", not(hasItem(World.PARK.toString())));
    as("dlh-officer")
        .queryParam("topic", topic)
        .queryParam("enterprise", World.PARK)
        .get(VISITS)
        .then()
        .statusCode(200)
        .body("total", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "topic, NO_SUCH, 400, GUIDANCE_TOPIC_UNKNOWN",
    "handled, 已处理, 400, GUIDANCE_SOURCE_MISMATCH",
    "source, FOUND, 400, GUIDANCE_SOURCE_MISMATCH",
    "advice, 电话13800000000, 400, GUIDANCE_NAMES_PERSON",
    "visitedOn, 2999-01-01, 400, DATE_IN_FUTURE",
    "visitedOn, 2020-01-01, 400, DATE_TOO_OLD",
    "receiver, SCHOOL, 400, INVALID_FIELD",
    "hazardId, 00000000-0000-7000-8000-000000000000, 404, NOT_FOUND",
    "enterpriseId, 00000000-0000-7000-8000-000000000000, 404, NOT_FOUND"
  })
  void refusesABadVisit(String field, String value, int status, String code) {
    Map<String, Object> body = body();
    body.put(field, value);
    refused(as("dlh-officer").body(body).post(VISITS), status, code);
  }

  @Test
  void isNotReachedFromElsewhere() {
    as("dlh-officer").body(body()).post(VISITS).then().statusCode(201);
    as("dzgz-officer").queryParam("topic", topic).get(VISITS).then().body("total", equalTo(0));
    Map<String, Object> foreign = body();
    foreign.put("enterpriseId", World.FAR);
    refused(as("dlh-officer").body(foreign).post(VISITS), 404, "NOT_FOUND");
    refused(as("ent-officer").get(VISITS), 403, "FORBIDDEN");
    refused(as("dlh-leader").body(body()).post(VISITS), 403, "FORBIDDEN");
    refused(
        today("dlh-officer").queryParam("topic", "FIRE_LANE").get(VISITS + "/unvisited"),
        400,
        "INVALID_PARAMETER");
  }

  @Test
  void hasEachTopicOnce() {
    List<Map<String, Object>> twice =
        List.of(topicOf("FIRE_LANE", null), topicOf("FIRE_LANE", "culture-tourism"));
    refused(set(twice), 400, "GUIDANCE_TOPIC_TWICE");
    refused(set(List.of()), 400, "INVALID_FIELD");
    refused(
        as("dlh-admin")
            .header("If-Match", "\"999\"")
            .body(Map.of("topics", List.of(topicOf("A", null))))
            .post(TOPICS),
        412,
        "STALE_VERSION");
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
