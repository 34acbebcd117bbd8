package io.zhiben.hazard.activity;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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

@HazardServiceTest
class ActivityResourceTest {
  private static final String ACTIVITIES = BASE + "/risky-activities";
  private static final String KINDS = BASE + "/activity-kinds";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(UUID enterprise) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("kind", "SMALL_WORK");
    body.put("standing", "NOT_NEEDED");
    body.put("spot", "二层厨房");
    body.put("description", "排烟管道动火作业");
    body.put("from", World.today().minusDays(5).toString());
    body.put("to", World.today().plusDays(5).toString());
    return body;
  }

  private static String registered(String who, UUID enterprise) {
    return as(who)
        .body(body(enterprise))
        .post(ACTIVITIES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response read(String who, String id) {
    return as(who).get(ACTIVITIES + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = read("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(ACTIVITIES + "/" + id + "/" + verb);
  }

  private static Response patrol(String id, String inspection) {
    return step("dlh-officer", id, "patrol", Map.of("inspectionId", inspection));
  }

  private static Response dispose(String id, String disposal) {
    return step("dlh-officer", id, "dispose", Map.of("disposal", disposal, "note", "现场处置"));
  }

  private static String inspected(UUID enterprise, LocalDate day) {
    Map<String, Object> visit = inspectionBody(enterprise, "ROUTINE", "OFFICER", 1);
    visit.put("inspectedOn", day.toString());
    return as("dlh-officer")
        .body(visit)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void goesFromTheDeclarationOverAPatrolToItsDisposal() {
    String id = registered("ent-officer", World.PARK);
    read("ent-principal", id)
        .then()
        .statusCode(200)
        .body("origin", equalTo("DECLARED"))
        .body("kindTitle", equalTo("小作业"))
        .body("running", equalTo(true))
        .body("state", equalTo("OPEN"))
        .body("actions", empty());
    read("dlh-officer", id).then().body("actions", contains("PATROL", "DISPOSE"));
    String inspection = inspected(World.PARK, World.today());
    patrol(id, inspection)
        .then()
        .statusCode(200)
        .body("patrols", equalTo(1))
        .body("patrolLines.inspectionId", contains(inspection));
    refused(patrol(id, inspection), 409, "ACTIVITY_PATROLLED_ALREADY");
    dispose(id, "CONTROLLED")
        .then()
        .statusCode(200)
        .body("state", equalTo("CONTROLLED"))
        .body("running", equalTo(true))
        .body("disposedOn", equalTo(World.today().toString()))
        .body("actions", contains("PATROL", "DISPOSE"));
    refused(dispose(id, "CONTROLLED"), 409, "ACTIVITY_STATE_FORBIDS");
    refused(dispose(id, "OPEN"), 400, "INVALID_FIELD");
    dispose(id, "STOPPED").then().statusCode(200).body("running", equalTo(false));
  }

  @Test
  void takesOnlyInspectionsOfTheEnterpriseInItsDays() {
    String id = registered("dlh-officer", World.HOTEL);
    read("dlh-officer", id).then().body("origin", equalTo("FOUND"));
    refused(patrol(id, inspected(World.PARK, World.today())), 400, "ACTIVITY_PATROL_MISMATCH");
    refused(
        patrol(id, inspected(World.HOTEL, World.today().minusDays(6))),
        400,
        "ACTIVITY_PATROL_MISMATCH");
    refused(patrol(id, UUID.randomUUID().toString()), 404, "NOT_FOUND");
    String park = registered("ent-officer", World.PARK);
    String own =
        as("ent-principal")
            .body(inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0))
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    refused(patrol(park, own), 400, "ACTIVITY_PATROL_MISMATCH");
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    String inspection = inspected(World.PARK, World.today());
    Map<ActivityVerb, Map<String, ?>> bodies =
        Map.of(
            ActivityVerb.PATROL, Map.of("inspectionId", inspection),
            ActivityVerb.DISPOSE, Map.of("disposal", "ENDED", "note", "活动结束"));
    for (ActivityState state : ActivityState.values()) {
      String id = registered("ent-officer", World.PARK);
      if (state != ActivityState.OPEN) {
        dispose(id, state.name()).then().statusCode(200);
      }
      String tag = read("dlh-officer", id).header("ETag");
      for (ActivityVerb verb : ActivityVerb.values()) {
        String code = state.goesOn() ? null : "ACTIVITY_STATE_FORBIDS";
        String path = ACTIVITIES + "/" + id + "/" + verb.name().toLowerCase(Locale.ROOT);
        refusals.tryAs(
            new Refusals.Step(state + " " + verb, verb.right(), code, Set.of()),
            who -> as(who).header("If-Match", tag).body(bodies.get(verb)).post(path));
      }
      assertEquals(tag, read("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  @Test
  void joinsThePoolOfDraws() {
    registered("dlh-officer", World.HOTEL);
    String ended = registered("dlh-officer", World.SHOP);
    dispose(ended, "ENDED").then().statusCode(200);
    Map<String, Object> draw = new HashMap<>();
    draw.put("title", "三小双随机");
    draw.put("unannounced", false);
    draw.put("activities", true);
    draw.put("inspectors", List.of(Map.of("code", "TJ-1", "name", "执法岗", "unit", "应急办")));
    draw.put("counts", Map.of("enterprises", 1, "inspectors", 1, "team", 1));
    as("dlh-officer")
        .body(draw)
        .post(BASE + "/draws")
        .then()
        .statusCode(201)
        .body("definition.activities", equalTo(true))
        .body("pool.first.id", hasItem(World.HOTEL.toString()))
        .body("pool.first.id", not(hasItem(World.SHOP.toString())));
    draw.put("tags", List.of("highRisk"));
    refused(as("dlh-officer").body(draw).post(BASE + "/draws"), 400, "INVALID_FIELD");
  }

  @Test
  void countsCoverageAndListsWhatIsOpen() {
    String open = registered("dlh-officer", World.HOTEL);
    String seen = registered("dlh-officer", World.HOTEL);
    patrol(seen, inspected(World.HOTEL, World.today())).then().statusCode(200);
    String list = ACTIVITIES + "?limit=200&region=" + World.DONGLIHU;
    as("dlh-leader")
        .get(list + "&running=true&patrolled=false&state=OPEN")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(open))
        .body("items.id", not(hasItem(seen)))
        .body("items.patrols", everyItem(equalTo(0)));
    as("dlh-leader")
        .get(list + "&enterprise=" + World.HOTEL)
        .then()
        .body("items.id", hasItems(open, seen));
    String line = "towns.find { it.regionCode == '" + World.DONGLIHU + "' }";
    as("dl-officer")
        .get(ACTIVITIES + "/coverage")
        .then()
        .statusCode(200)
        .body(line + ".patrolled", greaterThanOrEqualTo(1))
        .body(line + ".registered", greaterThanOrEqualTo(2));
    as("dzgz-officer").get(ACTIVITIES + "/coverage").then().body(line, nullValue());
    refused(
        as("dlh-officer").get(ACTIVITIES + "/coverage?from=2026-02-01&to=2026-01-01"),
        400,
        "INVALID_PARAMETER");
  }

  @Test
  void staysInItsPlaceAndWithItsEnterprise() {
    String id = registered("dlh-officer", World.HOTEL);
    for (String who : List.of("dzgz-officer", "ent-officer")) {
      refused(read(who, id), 404, "NOT_FOUND");
    }
    refused(
        step("dzgz-officer", id, "dispose", Map.of("disposal", "ENDED", "note", "x")),
        404,
        "NOT_FOUND");
    refused(as("dzgz-officer").body(body(World.PARK)).post(ACTIVITIES), 404, "NOT_FOUND");
    refused(as("ent-officer").body(body(World.HOTEL)).post(ACTIVITIES), 404, "NOT_FOUND");
    refused(
        as("dlh-department").body(body(World.HOTEL)).post(ACTIVITIES), 403, "NOT_LEAD_DEPARTMENT");
    refused(
        step("dlh-department", id, "dispose", Map.of("disposal", "ENDED", "note", "x")),
        403,
        "NOT_LEAD_DEPARTMENT");
  }

  @Test
  void refusesWhatIsNoActivity() {
    Map<String, Object> body = body(World.PARK);
    body.put("kind", "NONE");
    refused(as("ent-officer").body(body).post(ACTIVITIES), 400, "ACTIVITY_KIND_UNKNOWN");
    for (int days : List.of(-6, 367)) {
      body = body(World.PARK);
      body.put("to", World.today().plusDays(days).toString());
      refused(as("ent-officer").body(body).post(ACTIVITIES), 400, "INVALID_FIELD");
    }
    body = body(World.PARK);
    body.put("from", World.today().minusYears(3).toString());
    body.put("to", World.today().minusYears(3).plusDays(1).toString());
    refused(as("dlh-officer").body(body).post(ACTIVITIES), 400, "DATE_TOO_OLD");
  }

  @Test
  void takesTheKindsOfTheTenant() {
    Map<String, ?> kind = Map.of("code", "FIREWORK", "title", "烟花燃放");
    String tag = as("dzgz-admin").get(KINDS).header("ETag");
    refused(
        as("dzgz-admin")
            .header("If-Match", tag)
            .body(Map.of("kinds", List.of(kind, kind)))
            .put(KINDS),
        400,
        "INVALID_FIELD");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("kinds", List.of(kind)))
        .put(KINDS)
        .then()
        .statusCode(200);
    Map<String, Object> body = body(World.FAR);
    refused(as("dzgz-officer").body(body).post(ACTIVITIES), 400, "ACTIVITY_KIND_UNKNOWN");
    body.put("kind", "FIREWORK");
    as("dzgz-officer")
        .body(body)
        .post(ACTIVITIES)
        .then()
        .statusCode(201)
        .body("kindTitle", equalTo("烟花燃放"));
    as("dlh-officer").get(KINDS).then().body("regionCode", nullValue());
  }
}
