package io.zhiben.hazard.resident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resident supervision with its daily logs (T-136). */
@HazardServiceTest
class ResidentResourceTest {
  private static final String POSTS = BASE + "/resident-posts";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(UUID enterprise, int from, int to) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("person", "驻点监督员");
    body.put("task", "盯守重大事故隐患整改");
    body.put("from", World.today().plusDays(from).toString());
    body.put("to", World.today().plusDays(to).toString());
    body.put("everyDay", true);
    return body;
  }

  private static String posted(UUID enterprise, int from, int to) {
    return as("dlh-officer")
        .body(body(enterprise, from, to))
        .post(POSTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response read(String id) {
    return as("dlh-officer").get(POSTS + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    return as(who)
        .header("If-Match", read(id).header("ETag"))
        .body(body)
        .post(POSTS + "/" + id + "/" + verb);
  }

  private static Map<String, Object> log(LocalDate day) {
    Map<String, Object> body = new HashMap<>();
    body.put("day", day.toString());
    body.put("note", "检查临时用电");
    return body;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void listsTheDaysWithoutALog() {
    LocalDate today = World.today();
    String id = posted(World.PARK, -2, 5);
    read(id)
        .then()
        .body("state", equalTo("RUNNING"))
        .body("missing", contains(today.minusDays(2).toString(), today.minusDays(1).toString()))
        .body("actions", contains("LOG", "END"));
    as("dlh-leader")
        .get(POSTS + "/missing")
        .then()
        .statusCode(200)
        .body("id", hasItem(id))
        .body("missing", everyItem(not(empty())));
    step("dlh-officer", id, "log", log(today.minusDays(1))).then().statusCode(200);
    step("dlh-officer", id, "log", log(today.minusDays(2)))
        .then()
        .statusCode(200)
        .body("missing", empty())
        .body("logs", equalTo(2))
        .body("days.day", contains(today.minusDays(1).toString(), today.minusDays(2).toString()));
    as("dlh-leader").get(POSTS + "/missing").then().body("id", not(hasItem(id)));
    refused(
        step("dlh-officer", id, "log", log(today.minusDays(1))), 409, "RESIDENT_LOGGED_ALREADY");
    refused(step("dlh-officer", id, "log", log(today.minusDays(3))), 400, "RESIDENT_DAY_OUTSIDE");
    refused(step("dlh-officer", id, "log", log(today.plusDays(1))), 400, "DATE_IN_FUTURE");
  }

  @Test
  void makesHazardsOfWhatWasFound() {
    String id = posted(World.PARK, -1, 5);
    Map<String, Object> body = log(World.today());
    body.put(
        "findings",
        List.of(
            Map.of("description", "配电箱无漏保", "suggestedLevel", "GENERAL"),
            Map.of("description", "通道堆物", "place", "二层")));
    Response logged = step("dlh-officer", id, "log", body);
    logged.then().statusCode(200).body("days[0].hazards", hasSize(2));
    String hazard = logged.path("days[0].hazards[1].id");
    get("dlh-officer", hazard)
        .then()
        .body("source", equalTo("RESIDENT"))
        .body("description", equalTo("通道堆物"))
        .body("place", equalTo("二层"))
        .body("foundOn", equalTo(World.today().toString()));
    body.put("findings", List.of(Map.of("description", "x", "clauseId", "none/1")));
    body.put("day", World.today().minusDays(1).toString());
    refused(step("dlh-officer", id, "log", body), 400, "CLAUSE_UNKNOWN");
    read(id).then().body("logs", equalTo(1));
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    Map<ResidentVerb, Map<String, ?>> bodies =
        Map.of(ResidentVerb.LOG, log(World.today()), ResidentVerb.END, Map.of("reason", "任务完成"));
    for (ResidentState state : ResidentState.values()) {
      String id =
          switch (state) {
            case PLANNED -> posted(World.PARK, 1, 5);
            case RUNNING -> posted(World.PARK, -1, 5);
            case ENDED -> posted(World.PARK, -5, -1);
          };
      read(id).then().body("state", equalTo(state.name()));
      String tag = read(id).header("ETag");
      for (ResidentVerb verb : ResidentVerb.values()) {
        String code = verb.isFrom(state) ? null : "RESIDENT_STATE_FORBIDS";
        String path = POSTS + "/" + id + "/" + verb.name().toLowerCase(Locale.ROOT);
        refusals.tryAs(
            new Refusals.Step(state + " " + verb, verb.right(), code, Set.of()),
            who -> as(who).header("If-Match", tag).body(bodies.get(verb)).post(path));
      }
      assertEquals(tag, read(id).header("ETag"), "a refusal changed " + state);
      as("dlh-leader")
          .get(POSTS + "?limit=200&state=" + state)
          .then()
          .body("items.id", hasItem(id))
          .body("items.state", everyItem(equalTo(state.name())));
    }
    assertEquals(List.of(), refusals.wrong());
  }

  @Test
  void endsEarlyAndOwesNothingAfterwards() {
    String id = posted(World.PARK, -1, 5);
    as("dlh-officer")
        .body(Map.of("reason", "x"))
        .post(POSTS + "/" + id + "/end")
        .then()
        .statusCode(428);
    step("dlh-officer", id, "end", Map.of("reason", "隐患已销号"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("endedOn", equalTo(World.today().toString()))
        .body("missing", contains(World.today().minusDays(1).toString()))
        .body("actions", contains("LOG"));
  }

  @Test
  void staysWithinItsPlaceAndItsTerm() {
    String id = posted(World.PARK, 0, 5);
    refused(as("dzgz-officer").get(POSTS + "/" + id), 404, "NOT_FOUND");
    refused(step("dzgz-officer", id, "end", Map.of("reason", "x")), 404, "NOT_FOUND");
    refused(as("dzgz-officer").body(body(World.PARK, 0, 5)).post(POSTS), 404, "NOT_FOUND");
    refused(
        as("dlh-department").body(body(World.HOTEL, 0, 5)).post(POSTS), 403, "NOT_LEAD_DEPARTMENT");
    assertEquals(403, as("ent-officer").get(POSTS + "/" + id).statusCode());
    refused(as("dlh-officer").body(body(World.PARK, 5, 4)).post(POSTS), 400, "INVALID_FIELD");
    refused(as("dlh-officer").body(body(World.PARK, 0, 367)).post(POSTS), 400, "INVALID_FIELD");
    refused(as("dlh-officer").body(body(World.PARK, -1000, -900)).post(POSTS), 400, "DATE_TOO_OLD");
  }
}
