package io.zhiben.hazard.vehicle;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Violations by vehicles (Q-040, YF-17, YF-19). */
@HazardServiceTest
class VehicleOffenceResourceTest {
  private static final String OFFENCES = BASE + "/vehicle-offences";
  private static final String RULES = BASE + "/vehicle-rules";
  private static final AtomicInteger PLATES =
      new AtomicInteger((int) (System.nanoTime() % 800_000) + 100_000);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String plate() {
    return "津" + Integer.toString(PLATES.incrementAndGet(), 36).toUpperCase(Locale.ROOT) + "A";
  }

  private static Map<String, Object> body(String kind, String plate) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", kind);
    body.put("plate", plate);
    body.put("spot", "汇智环路与东丽湖路口");
    body.put("foundAt", Instant.now().minus(5, ChronoUnit.MINUTES).toString());
    if (kind.equals("FIRE_LANE")) {
      body.put("road", "MAIN");
    }
    return body;
  }

  private static String recorded(String kind, String plate) {
    return as("dlh-officer")
        .body(body(kind, plate))
        .post(OFFENCES)
        .then()
        .statusCode(201)
        .body("number", matchesPattern("DLH-CL-\\d{4}-\\d{6}"))
        .extract()
        .path("id");
  }

  private static Response get(String who, String id) {
    return as(who).get(OFFENCES + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(OFFENCES + "/" + id + "/" + verb);
  }

  private static Map<String, Object> towed() {
    Map<String, Object> body = new HashMap<>();
    body.put("results", List.of("FINED", "TOWED"));
    body.put("fineFen", 20_000);
    body.put("handledOn", World.today().toString());
    return body;
  }

  private static Map<String, ?> bodyOf(OffenceVerb verb) {
    return verb == OffenceVerb.HANDLE ? towed() : Map.of("reason", "车辆已自行驶离，未取得影像");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  private static String in(OffenceState state) {
    String id = recorded("OVERSPEED", plate());
    switch (state) {
      case OPEN -> {
        // as it is
      }
      case HANDLED -> step("dlh-officer", id, "handle", towed()).then().statusCode(200);
      case DISMISSED ->
          step("dlh-officer", id, "dismiss", bodyOf(OffenceVerb.DISMISS)).then().statusCode(200);
    }
    return id;
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<OffenceState, String> all = new EnumMap<>(OffenceState.class);
    for (OffenceState state : OffenceState.values()) {
      all.put(state, in(state));
    }
    List<String> wrong = new ArrayList<>();
    all.forEach((state, id) -> {
      Response now = get("dlh-officer", id);
      assertEquals(state.name(), now.path("state"));
      for (OffenceVerb verb : OffenceVerb.values()) {
        for (Role role : Role.values()) {
          boolean right = verb.right().roles().contains(role);
          if (right && state == OffenceState.OPEN) {
            continue;
          }
          String expected = right ? "409 OFFENCE_STATE_FORBIDS" : "403 FORBIDDEN";
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          Response answer =
              as(who)
                  .header("If-Match", now.header("ETag"))
                  .body(bodyOf(verb))
                  .post(OFFENCES + "/" + id + "/" + verb.name().toLowerCase(Locale.ROOT));
          String met = answer.statusCode() + " " + answer.path("code");
          if (!met.equals(expected)) {
            wrong.add(state + " " + verb + " by " + who + ": " + met + " not " + expected);
          }
        }
      }
    });
    assertEquals(List.of(), wrong);
  }

  @Test
  void goesToTheUnitOfItsKindAndRoadAndCountsWhatWasDoneInTime() {
    String tag = as("dlh-admin").get(RULES).header("ETag");
    Map<String, Object> rules = new HashMap<>();
    rules.put("mainRoadUnit", "DLH-POLICE");
    rules.put("otherRoadUnit", "DLH-ECON");
    rules.put("dueDays", 3);
    rules.put("repeatLeast", 2);
    as("dlh-admin").header("If-Match", tag).body(rules).put(RULES).then().statusCode(200);
    String main = recorded("FIRE_LANE", plate());
    Map<String, Object> other = body("FIRE_LANE", plate());
    other.put("road", "OTHER");
    String side = as("dlh-officer").body(other).post(OFFENCES).then().extract().path("id");
    get("dlh-officer", main)
        .then()
        .body("department", equalTo("DLH-POLICE"))
        .body("dueOn", equalTo(World.today().plusDays(3).toString()))
        .body("actions", contains("HANDLE", "DISMISS"));
    get("dlh-department", main).then().body("actions", hasSize(0));
    refused(step("dlh-department", main, "handle", towed()), 403, "OFFENCE_OF_OTHER_UNIT");
    long before = inTime("OTHER");
    refused(
        step(
            "dlh-department",
            side,
            "handle",
            Map.of("results", List.of("COERCED"), "handledOn", World.today().toString())),
        400,
        "INVALID_FIELD");
    step(
            "dlh-department",
            side,
            "handle",
            Map.of(
                "results",
                List.of("COERCED"),
                "noticeNumber",
                "东城管强〔2026〕8号",
                "handledOn",
                World.today().toString()))
        .then()
        .statusCode(200)
        .body("results", contains("COERCED"))
        .body("timeline.event", contains("RECORD", "HANDLE"));
    assertEquals(before + 1, inTime("OTHER"));
    step("dlh-officer", main, "handle", towed())
        .then()
        .body("results", containsInAnyOrder("FINED", "TOWED"))
        .body("fineFen", equalTo(20_000));
    as("dlh-leader")
        .queryParam("road", "MAIN")
        .queryParam("state", "HANDLED")
        .queryParam("limit", 200)
        .get(OFFENCES)
        .then()
        .body("items.id", hasItem(main))
        .body("items.id", not(hasItem(side)));
  }

  private static long inTime(String road) {
    List<Map<String, Object>> rows =
        as("dlh-leader")
            .queryParam("from", World.today().minusDays(1).toString())
            .queryParam("to", World.today().toString())
            .get(OFFENCES + "/figures")
            .then()
            .statusCode(200)
            .extract()
            .path("rows");
    return rows.stream()
        .filter(row -> road.equals(row.get("road")))
        .mapToLong(row -> ((Number) row.get("inTime")).longValue())
        .sum();
  }

  @Test
  void knowsVehiclesAndDriversThatComeBack() {
    String plate = plate();
    String driver = "120" + PLATES.incrementAndGet();
    Map<String, Object> body = body("FATIGUE", plate);
    body.put("driverReference", driver);
    as("dlh-officer").body(body).post(OFFENCES).then().statusCode(201).body("earlier", equalTo(0));
    offenders().then().body("mark", not(hasItem(plate)));
    Map<String, Object> again = body("OVERCROWDED", plate);
    again.put("driverReference", driver);
    String second = as("dlh-officer").body(again).post(OFFENCES).then().extract().path("id");
    get("dlh-officer", second).then().body("earlier", equalTo(1));
    offenders().then().body("mark", hasItem(plate)).body("mark", hasItem(driver));
    step("dlh-officer", second, "dismiss", bodyOf(OffenceVerb.DISMISS)).then().statusCode(200);
    offenders().then().body("mark", not(hasItem(plate)));
  }

  private static Response offenders() {
    return as("dlh-officer")
        .queryParam("from", World.today().minusDays(1).toString())
        .queryParam("to", World.today().toString())
        .get(OFFENCES + "/repeat-offenders");
  }

  @Test
  void takesNoPersonNoForeignPlaceAndNoWrongRoad() {
    Map<String, Object> body = body("OVERSPEED", plate());
    body.put("driverReference", "11010519491231002X");
    refused(as("dlh-officer").body(body).post(OFFENCES), 400, "OFFENCE_NAMES_PERSON");
    body = body("OVERSPEED", plate());
    body.put("road", "MAIN");
    refused(as("dlh-officer").body(body).post(OFFENCES), 400, "LANE_ROAD_MISSING");
    body = body("OVERSPEED", plate());
    body.put("regionCode", World.DONGZHAO);
    assertEquals("OUTSIDE_SCOPE", as("dlh-officer").body(body).post(OFFENCES).path("code"));
    body = body("OVERSPEED", plate());
    body.put("enterpriseId", World.FAR);
    refused(as("dlh-officer").body(body).post(OFFENCES), 404, "NOT_FOUND");
    body = body("OVERSPEED", plate());
    body.put("foundAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());
    refused(as("dlh-officer").body(body).post(OFFENCES), 400, "DATE_IN_FUTURE");
    String id = recorded("ILLEGAL_OPERATION", plate());
    refused(get("dzgz-officer", id), 404, "NOT_FOUND");
    refused(get("ent-officer", id), 403, "FORBIDDEN");
    refused(get("dlh-officer", UUID.randomUUID().toString()), 404, "NOT_FOUND");
    Map<String, Object> handling = towed();
    handling.put("fineFen", null);
    refused(step("dlh-officer", id, "handle", handling), 400, "INVALID_FIELD");
    get("dlh-officer", id).then().body("handledOn", nullValue());
    as("dlh-officer")
        .queryParam("from", "2026-01-01")
        .queryParam("to", "+999999999-12-31")
        .get(OFFENCES + "/figures")
        .then()
        .statusCode(400);
  }
}
