package io.zhiben.hazard.injury;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Injuries that other authorities know of (T-051, T-053). */
@HazardServiceTest
class InjuryResourceTest {
  private static final String INJURIES = BASE + "/injuries";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> line(String unit, String code, LocalDate day) {
    Map<String, Object> line = new HashMap<>();
    line.put("reference", "GS-" + UUID.randomUUID());
    line.put("happenedOn", day.toString());
    line.put("unitName", unit);
    line.put("unitCode", code);
    line.put("severity", "SERIOUS");
    return line;
  }

  private static Response take(String who, List<?> lines) {
    return as(who).body(Map.of("source", "HUMAN_RESOURCES", "records", lines)).post(INJURIES);
  }

  private static String taken(Map<String, Object> line) {
    return take("dlh-officer", List.of(line))
        .then()
        .statusCode(201)
        .extract()
        .path("records[0].id");
  }

  /** As the list shows it; injuries have no page of their own. */
  private static Response listed(String who, Map<String, Object> line) {
    return as(who).queryParam("q", line.get("reference")).get(INJURIES);
  }

  private static Response step(String who, String id, long version, String verb, Map<?, ?> body) {
    return as(who)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(INJURIES + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void matchesByCodeElseByWholeNameAndListsTheRest() {
    LocalDate day = World.today().minusDays(400);
    Map<String, Object> byCode = line("乐园有限公司", World.PARK_CODE, day);
    Map<String, Object> byName = line("湖景会议酒店", null, day);
    Map<String, Object> nobody = line("不知名工地", null, day);
    Map<String, Object> future = line("湖景会议酒店", null, World.today().plusDays(1));
    take("dlh-officer", List.of(byCode, byName, nobody, byCode, future))
        .then()
        .statusCode(201)
        .body("records.outcome", contains("MATCHED", "MATCHED", "UNMATCHED", "KNOWN", "IN_FUTURE"));
    take("dlh-officer", List.of(byName)).then().body("records.outcome", contains("KNOWN"));
    listed("dlh-leader", byCode)
        .then()
        .body("items[0].enterpriseName", equalTo("欢腾湖主题乐园"))
        .body("items[0].unitName", equalTo("乐园有限公司"));
    as("dlh-officer")
        .queryParam("state", "UNMATCHED")
        .queryParam("limit", 200)
        .get(INJURIES)
        .then()
        .body("items.reference", hasItem(nobody.get("reference")))
        .body("items.reference", not(hasItem(byName.get("reference"))));
    String id = listed("dlh-officer", nobody).path("items[0].id");
    refused(
        step("dlh-officer", id, 0, "check", Map.of("result", "UNCLEAR", "note", "待核")),
        409,
        "INJURY_UNMATCHED");
    refused(
        step("dlh-officer", id, 0, "match", Map.of("enterpriseId", World.FAR)), 404, "NOT_FOUND");
    refused(
        step("dlh-department", id, 0, "match", Map.of("enterpriseId", World.HOTEL)),
        403,
        "NOT_LEAD_DEPARTMENT");
    step("dlh-officer", id, 0, "match", Map.of("enterpriseId", World.SHOP))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("regionCode", equalTo(World.VILLAGE));
    refused(
        step("dlh-officer", id, 0, "match", Map.of("enterpriseId", World.SHOP)),
        412,
        "STALE_VERSION");
  }

  @Test
  void takesARecordOnceWhenTwoFeedsBringItAtOnce() throws Exception {
    LocalDate day = World.today().minusDays(400);
    List<Map<String, Object>> lines =
        Stream.generate(() -> line("不知名工地", null, day)).limit(20).toList();
    Callable<List<String>> feed =
        () ->
            take("dlh-officer", lines)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("records.outcome", String.class);
    try (ExecutorService feeds = Executors.newFixedThreadPool(2)) {
      List<Set<String>> met = new ArrayList<>();
      for (Future<List<String>> one : feeds.invokeAll(List.of(feed, feed))) {
        met.add(Set.copyOf(one.get()));
      }
      assertEquals(Set.of(Set.of("UNMATCHED"), Set.of("KNOWN")), Set.copyOf(met));
    }
  }

  @Test
  void suspectsWhatNobodyReportedAroundThatDay() {
    Map<String, Object> line = line("湖东小吃店", null, World.today().minusDays(2));
    String id = taken(line);
    listed("dlh-officer", line).then().body("items[0].suspected", equalTo(true));
    suspected(id, true);
    String accident = accident(World.SHOP);
    suspected(id, false);
    String other = accident(World.HOTEL);
    refused(
        step("dlh-officer", id, 0, "check", Map.of("result", "REPORTED_ALREADY", "note", "同一起")),
        400,
        "INVALID_FIELD");
    refused(
        step(
            "dlh-officer",
            id,
            0,
            "check",
            Map.of("result", "REPORTED_ALREADY", "accidentId", other, "note", "同一起")),
        404,
        "NOT_FOUND");
    step("dlh-officer", id, 0, "check", Map.of("result", "UNCLEAR", "note", "待医院回函"))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    Map<String, Object> same =
        Map.of("result", "REPORTED_ALREADY", "accidentId", accident, "note", "同一起");
    step("dlh-officer", id, 1, "check", same)
        .then()
        .statusCode(200)
        .body("state", equalTo("CHECKED"))
        .body("accidentId", equalTo(accident));
    refused(step("dlh-officer", id, 2, "check", same), 409, "INJURY_CHECKED");
    as("dlh-auditor")
        .queryParam("limit", 200)
        .get(BASE + "/concealment-checks")
        .then()
        .body("items.reference", hasItem(line.get("reference")));
  }

  private static void suspected(String id, boolean expected) {
    as("dlh-officer")
        .queryParam("suspected", true)
        .queryParam("limit", 200)
        .get(INJURIES)
        .then()
        .body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }

  private static String accident(UUID enterprise) {
    String at = Instant.now().minusSeconds(3600 * 24).toString();
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "ACCIDENT");
    body.put("type", "OTHER");
    body.put("enterpriseId", enterprise);
    body.put("title", "烫伤");
    body.put("description", "后厨烫伤");
    body.put("occurredAt", at);
    body.put("knownAt", at);
    body.put("reportedAt", at);
    return as("dlh-officer")
        .body(body)
        .post(BASE + "/accidents")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void staysInItsPlaceAndTakesNothingPersonal() {
    Map<String, Object> line = line("湖景会议酒店", null, World.today().minusDays(500));
    String id = taken(line);
    listed("dzgz-officer", line).then().body("total", equalTo(0));
    refused(
        step("dzgz-officer", id, 0, "match", Map.of("enterpriseId", World.FAR)), 404, "NOT_FOUND");
    // the same number from elsewhere is the same injury
    take("dzgz-officer", List.of(line)).then().body("records.outcome", contains("KNOWN"));
    refused(as("ent-officer").get(INJURIES), 403, "FORBIDDEN");
    refused(as("agency-anhua").get(INJURIES), 403, "FORBIDDEN");
    Map<String, Object> named = line("湖景会议酒店", null, World.today().minusDays(5));
    named.put("personName", "某某");
    assertEquals(400, take("dlh-officer", List.of(named)).statusCode());
    listed("dlh-officer", line).then().body("items[0].personName", nullValue());
  }

  @Test
  void takesAFeedOnceForOneKey() {
    Map<String, Object> body =
        Map.of(
            "source",
            "POLICE",
            "records",
            List.of(line("湖景会议酒店", null, World.today().minusDays(300))));
    String key = UUID.randomUUID().toString();
    String first =
        as("dlh-officer")
            .header("Idempotency-Key", key)
            .body(body)
            .post(INJURIES)
            .path("records[0].id");
    as("dlh-officer")
        .header("Idempotency-Key", key)
        .body(body)
        .post(INJURIES)
        .then()
        .statusCode(201)
        .body("records[0].id", equalTo(first));
  }

  @Test
  void keepsHowItHappenedWhereTheSourceSaysSo() {
    Map<String, Object> said = line("乐园维修队" + UUID.randomUUID(), null, World.today());
    said.put("cause", "FALL");
    said.put("bodyPart", "LEG");
    said.put("zone", "欢腾湖片区");
    as("dlh-officer")
        .body(Map.of("source", "HUMAN_RESOURCES", "records", List.of(said)))
        .post(BASE + "/injuries")
        .then()
        .statusCode(201);
    as("dlh-officer")
        .queryParam("cause", "FALL")
        .queryParam("bodyPart", "LEG")
        .queryParam("zone", "欢腾湖片区")
        .queryParam("limit", 200)
        .get(BASE + "/injuries")
        .then()
        .statusCode(200)
        .body("items.reference", hasItem(said.get("reference")));
    said.put("bodyPart", "张三的腿");
    as("dlh-officer")
        .body(Map.of("source", "HUMAN_RESOURCES", "records", List.of(said)))
        .post(BASE + "/injuries")
        .then()
        .statusCode(400);
  }
}
