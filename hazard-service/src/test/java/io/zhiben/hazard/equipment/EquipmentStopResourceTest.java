package io.zhiben.hazard.equipment;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders to stop using equipment (Y-397, Y-408). */
@HazardServiceTest
class EquipmentStopResourceTest {
  private static final String STOPS = BASE + "/equipment-stops";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(UUID enterprise, String code) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("equipmentCode", code);
    body.put("equipmentName", "反应釜");
    body.put("kind", "CHEMICAL");
    body.put("ground", "UNINSPECTED");
    body.put("orderedOn", World.today().toString());
    body.put("note", "未见检验合格标志");
    return body;
  }

  private static String code() {
    return "R-" + UUID.randomUUID().toString().substring(0, 13);
  }

  private static String ordered() {
    return as("dlh-officer")
        .body(body(World.PARK, code()))
        .post(STOPS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response get(String who, String id) {
    return as(who).get(STOPS + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(STOPS + "/" + id + "/" + verb);
  }

  private static Map<String, ?> inspection(boolean passed) {
    return Map.of(
        "passed",
        passed,
        "inspectedOn",
        World.today().toString(),
        "inspector",
        "特种设备检验机构",
        "reportNumber",
        "TJ-2026-0042");
  }

  private static Map<String, ?> bodyOf(StopVerb verb) {
    return switch (verb) {
      case INSPECT -> inspection(true);
      case RESUME -> Map.of("resumedOn", World.today().toString());
      case FIND_IN_USE -> Map.of("foundOn", World.today().toString(), "note", "夜间检查时仍在运行");
      case WITHDRAW -> Map.of("reason", "设备编号有误");
    };
  }

  private static String path(StopVerb verb) {
    return verb == StopVerb.FIND_IN_USE ? "found-in-use" : verb.name().toLowerCase(Locale.ROOT);
  }

  private static void done(String id, StopVerb verb) {
    step("dlh-officer", id, path(verb), bodyOf(verb)).then().statusCode(200);
  }

  private static String in(StopState state) {
    String id = ordered();
    switch (state) {
      case STOPPED -> {
        // as it is
      }
      case RESUMED -> {
        done(id, StopVerb.INSPECT);
        done(id, StopVerb.RESUME);
      }
      case WITHDRAWN -> done(id, StopVerb.WITHDRAW);
    }
    return id;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<StopState, String> all = new EnumMap<>(StopState.class);
    for (StopState state : StopState.values()) {
      all.put(state, in(state));
    }
    List<String> wrong = new ArrayList<>();
    all.forEach((state, id) -> {
      Response now = get("dlh-officer", id);
      assertEquals(state.name(), now.path("state"));
      for (StopVerb verb : StopVerb.values()) {
        for (Role role : Role.values()) {
          boolean right = verb.right().roles().contains(role);
          if (right && state == StopState.STOPPED) {
            continue;
          }
          String expected = right ? "409 STOP_STATE_FORBIDS" : "403 FORBIDDEN";
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          Response answer =
              as(who)
                  .header("If-Match", now.header("ETag"))
                  .body(bodyOf(verb))
                  .post(STOPS + "/" + id + "/" + path(verb));
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
  void isUsedAgainOnlyAfterTheLastInspectionWasPassed() {
    String code = code();
    String id =
        as("dlh-officer").body(body(World.PARK, code)).post(STOPS).then().extract().path("id");
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("STOPPED"))
        .body("actions", contains("INSPECT", "FIND_IN_USE", "WITHDRAW"));
    refused(
        step("dlh-officer", id, "resume", bodyOf(StopVerb.RESUME)), 409, "EQUIPMENT_NOT_PASSED");
    done(id, StopVerb.INSPECT);
    step("dlh-officer", id, "inspect", inspection(false)).then().statusCode(200);
    refused(
        step("dlh-officer", id, "resume", bodyOf(StopVerb.RESUME)), 409, "EQUIPMENT_NOT_PASSED");
    refused(
        as("dlh-officer").body(body(World.PARK, code)).post(STOPS),
        409,
        "EQUIPMENT_STOPPED_ALREADY");
    done(id, StopVerb.INSPECT);
    step("dlh-officer", id, "resume", bodyOf(StopVerb.RESUME))
        .then()
        .body("state", equalTo("RESUMED"))
        .body("actions", hasSize(0))
        .body("timeline.event", contains("ORDER", "INSPECT", "INSPECT", "INSPECT", "RESUME"));
    as("dlh-officer").body(body(World.PARK, code)).post(STOPS).then().statusCode(201);
    as("dlh-leader")
        .queryParam("equipment", code)
        .queryParam("state", "STOPPED")
        .get(STOPS)
        .then()
        .body("items", hasSize(1))
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void raisesOneCaseForWhatIsUsedAllTheSame() {
    String code = code();
    String id =
        as("dlh-officer").body(body(World.PARK, code)).post(STOPS).then().extract().path("id");
    get("dlh-officer", id).then().body("caseId", nullValue());
    done(id, StopVerb.FIND_IN_USE);
    String raised = get("dlh-officer", id).path("caseId");
    as("dlh-officer")
        .get(BASE + "/enforcement-cases/" + raised)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLUE"))
        .body("equipmentCode", equalTo(code))
        .body("violationCode", equalTo("EQUIPMENT_UNINSPECTED"))
        .body("clue", containsString(code));
    done(id, StopVerb.FIND_IN_USE);
    get("dlh-officer", id).then().body("caseId", equalTo(raised)).body("timesInUse", equalTo(2));
    as("dlh-officer")
        .queryParam("equipment", code)
        .get(BASE + "/enforcement-cases")
        .then()
        .body("items.id", contains(raised));
    get("ent-officer", id)
        .then()
        .statusCode(200)
        .body("caseId", nullValue())
        .body("timesInUse", equalTo(0))
        .body("timeline", hasSize(0));
    Map<String, Object> running = body(World.PARK, code());
    running.put("inUse", true);
    as("dlh-officer").body(running).post(STOPS).then().body("caseId", notNullValue());
    running = body(World.PARK, code());
    running.put("inUse", true);
    running.put("violationCode", "NOBODY_KNOWS");
    refused(as("dlh-officer").body(running).post(STOPS), 400, "VIOLATION_UNKNOWN");
  }

  @Test
  void takesNothingForeign() {
    refused(as("dlh-officer").body(body(World.FAR, code())).post(STOPS), 404, "NOT_FOUND");
    refused(
        as("dlh-department").body(body(World.HOTEL, code())).post(STOPS),
        403,
        "NOT_LEAD_DEPARTMENT");
    Map<String, Object> early = body(World.PARK, code());
    early.put("orderedOn", World.today().plusDays(1).toString());
    refused(as("dlh-officer").body(early).post(STOPS), 400, "DATE_IN_FUTURE");
    String id = ordered();
    refused(get("dzgz-officer", id), 404, "NOT_FOUND");
    refused(get("agency-anhua", id), 403, "FORBIDDEN");
    refused(get("dlh-officer", UUID.randomUUID().toString()), 404, "NOT_FOUND");
  }

  @Test
  void ordersOneStopHoweverManyAskAtOnce() throws Exception {
    Map<String, Object> body = body(World.PARK, code());
    Callable<Integer> order = () -> as("dlh-officer").body(body).post(STOPS).statusCode();
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Integer> met = new ArrayList<>();
      for (Future<Integer> one : pool.invokeAll(java.util.Collections.nCopies(6, order))) {
        met.add(one.get());
      }
      assertEquals(1, met.stream().filter(code -> code == 201).count(), met.toString());
      assertEquals(5, met.stream().filter(code -> code == 409).count(), met.toString());
    }
  }
}
