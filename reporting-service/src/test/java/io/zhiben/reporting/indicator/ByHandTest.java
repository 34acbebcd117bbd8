package io.zhiben.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Values from outside the suite, and corrections beside derived ones. */
@ReportingTest
class ByHandTest {
  private static final String API = "/api/reporting/v1/indicators";
  private static final String TYPED = API + "/fire-water-coverage";
  private static final String DERIVED = API + "/major-stock-2023";

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  @DisplayName("A typed share shows with part, whole and evidence; a later one replaces it")
  void entersAShare() {
    World.as("dlh-officer")
        .get(TYPED)
        .then()
        .body("value.value", nullValue())
        .body("value.note", equalTo("NOT_ENTERED"));
    enter("dlh-officer", share(7, 8), 201);
    enter("dlh-officer", share(6, 8), 201);
    World.as("dl-officer")
        .get(TYPED)
        .then()
        .body("value.value", equalTo(75.0f))
        .body("value.numerator", equalTo(6))
        .body("value.denominator", equalTo(8))
        .body("value.note", equalTo("ENTERED"))
        .body("here", equalTo(false));
    World.as("dl-officer").get(TYPED + "/entries").then().statusCode(200).body("$", hasSize(2));
    World.as("dlh-officer")
        .get(TYPED + "/entries")
        .then()
        .body("$", hasSize(2))
        .body("find { it.replacedAt == null }.numerator", equalTo(6))
        .body("find { it.replacedAt != null }.numerator", equalTo(7));
  }

  @Test
  void refusesWhatCannotBeRight() {
    enter("dlh-officer", share(9, 8), 400).body("code", equalTo("ENTERED_SHARE_WRONG"));
    Map<String, Object> half = new HashMap<>(share(7, 8));
    half.remove("denominator");
    enter("dlh-officer", half, 400).body("code", equalTo("ENTERED_NUMBER_MISSING"));
    Map<String, Object> ahead = new HashMap<>(share(7, 8));
    ahead.put("holdsOn", world.today().plusDays(1).toString());
    enter("dlh-officer", ahead, 400).body("code", equalTo("ENTERED_DAY_WRONG"));
    Map<String, Object> above = new HashMap<>(share(7, 8));
    above.put("regionCode", Places.DONGLI);
    enter("dlh-officer", above, 404);
    enter("ent-officer", share(7, 8), 403);
    World.as("dlh-officer")
        .contentType(ContentType.JSON)
        .body(share(7, 8))
        .post(DERIVED + "/entries")
        .then()
        .statusCode(409)
        .body("code", equalTo("INDICATOR_IS_DERIVED"));
  }

  @Test
  @DisplayName("A correction stands beside the figure once a second person confirmed it")
  void correctsBesideTheFigure() {
    Map<String, Object> body =
        Map.of(
            "value",
            2,
            "from",
            world.today().minusDays(1).toString(),
            "to",
            world.today().toString(),
            "reason",
            "一项隐患登记在其他系统");
    String id =
        World.as("dlh-officer")
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(body)
            .post(DERIVED + "/corrections")
            .then()
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .body("actions", empty())
            .extract()
            .path("id");
    World.as("dlh-officer").get(DERIVED).then().body("value.corrected", nullValue());
    decide("dlh-officer", id, "confirm", 0, 409).body("code", equalTo("CORRECTION_IS_OWN"));
    decide("dlh-leader", id, "confirm", 5, 412);
    decide("dlh-leader", id, "confirm", 0, 200).body("actions", contains("END"));
    decide("dlh-leader", id, "refuse", 1, 409).body("code", equalTo("CORRECTION_NOT_OPEN"));
    World.as("dlh-officer")
        .get(DERIVED)
        .then()
        .body("value.value", equalTo(0))
        .body("value.corrected.value", equalTo(2))
        .body("value.corrected.reason", notNullValue());
    World.as("dlh-officer")
        .get(DERIVED + "?asOf=" + world.today().minusDays(2))
        .then()
        .body("value.corrected", nullValue());
    decide("dlh-leader", id, "end", 1, 200).body("state", equalTo("ENDED"));
    World.as("dlh-officer").get(DERIVED).then().body("value.corrected", nullValue());
  }

  @Test
  @DisplayName("Whoever watches the city hears of a value and of each step of a correction")
  void watchersHearOfWhatIsTyped() {
    long elsewhere = elsewhere();
    int told = told();
    enter("dlh-officer", share(7, 8), 201);
    assertEquals(told + 1, told());
    // nothing that was refused
    enter("dlh-officer", share(9, 8), 400);
    assertEquals(told + 1, told());
    Map<String, Object> body = new HashMap<>();
    body.put("value", 2);
    body.put("from", world.today().toString());
    body.put("to", world.today().toString());
    body.put("reason", "一项隐患登记在其他系统");
    String id =
        World.as("dlh-officer")
            .contentType(ContentType.JSON)
            .body(body)
            .post(DERIVED + "/corrections")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertEquals(told + 2, told());
    decide("dlh-leader", id, "confirm", 5, 412);
    assertEquals(told + 2, told());
    decide("dlh-leader", id, "confirm", 0, 200);
    decide("dlh-leader", id, "end", 1, 200);
    assertEquals(told + 4, told());
    assertEquals(elsewhere, elsewhere());
  }

  /** What a watcher above is told. */
  private static int told() {
    return World.as("tj-officer")
        .get("/api/reporting/v1/changes")
        .then()
        .statusCode(200)
        .extract()
        .path("sequence");
  }

  /** What watchers of all other cities are told together. */
  private long elsewhere() {
    return world.count(
        "select coalesce(sum(sequence), 0) from change_sequence_city where city_code <> '"
            + Places.TIANJIN
            + "'");
  }

  private ValidatableResponse enter(String user, Map<String, Object> body, int status) {
    return World.as(user)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(TYPED + "/entries")
        .then()
        .statusCode(status);
  }

  private static ValidatableResponse decide(
      String user, String id, String verb, int version, int status) {
    return World.as(user)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("note", "已核对"))
        .post(DERIVED + "/corrections/" + id + "/" + verb)
        .then()
        .statusCode(status);
  }

  private Map<String, Object> share(int part, int whole) {
    return Map.of(
        "numerator",
        part,
        "denominator",
        whole,
        "holdsOn",
        world.today().toString(),
        "source",
        "消防救援大队",
        "evidence",
        "年度普查表");
  }
}
