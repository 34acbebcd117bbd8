package io.zhiben.hazard.credit;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit records of enterprises (Y-194, Y-297, YF-65). */
@HazardServiceTest
class CreditResourceTest {
  private static final String CREDITS = BASE + "/credit-records";
  private static final String ADMISSION = BASE + "/admission-check";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(UUID enterprise) {
    Map<String, Object> body = new HashMap<>();
    body.put("enterpriseId", enterprise);
    body.put("source", "FIRE");
    body.put("behaviour", "FIRE_DISHONESTY");
    body.put("evidence", "两次在整改后擅自复工，现场记录为证");
    return body;
  }

  private static String proposed() {
    return as("dlh-officer")
        .body(body(World.PARK))
        .post(CREDITS)
        .then()
        .statusCode(201)
        .body("number", matchesPattern("DLH-XY-\\d{4}-\\d{6}"))
        .extract()
        .path("id");
  }

  private static Response get(String who, String id) {
    return as(who).get(CREDITS + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = get("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(CREDITS + "/" + id + "/" + verb);
  }

  private static Map<String, ?> bodyOf(CreditVerb verb) {
    return switch (verb) {
      case REVIEW -> Map.of("approved", true, "note", "事实清楚");
      case SEND -> Map.of("sentOn", World.today().toString(), "sentTo", "区发展改革部门");
      case LIFT -> Map.of("reason", "已完成信用修复");
    };
  }

  private static String path(CreditVerb verb) {
    return verb.name().toLowerCase(Locale.ROOT);
  }

  private static String in(CreditState state) {
    String id = proposed();
    switch (state) {
      case PROPOSED -> {
        // as it is
      }
      case REFUSED ->
          step("dlh-leader", id, "review", Map.of("approved", false, "note", "证据不足"))
              .then()
              .statusCode(200);
      case IN_FORCE, LIFTED -> {
        step("dlh-leader", id, "review", bodyOf(CreditVerb.REVIEW)).then().statusCode(200);
        if (state == CreditState.LIFTED) {
          step("dlh-leader", id, "lift", bodyOf(CreditVerb.LIFT)).then().statusCode(200);
        }
      }
    }
    return id;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Map<CreditState, String> all = new EnumMap<>(CreditState.class);
    for (CreditState state : CreditState.values()) {
      all.put(state, in(state));
    }
    List<String> wrong = new ArrayList<>();
    all.forEach((state, id) -> {
      String tag = get("dlh-officer", id).header("ETag");
      assertEquals(state.name(), get("dlh-officer", id).path("state"));
      for (CreditVerb verb : CreditVerb.values()) {
        for (Role role : Role.values()) {
          boolean right = verb.right().roles().contains(role);
          if (right && verb.from() == state) {
            continue;
          }
          String expected = right ? "409 CREDIT_STATE_FORBIDS" : "403 FORBIDDEN";
          String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
          Response answer =
              as(who)
                  .header("If-Match", tag)
                  .body(bodyOf(verb))
                  .post(CREDITS + "/" + id + "/" + path(verb));
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
  void isInForceForItsPeriodAndToldToTheJointPunishmentList() {
    String id = in(CreditState.IN_FORCE);
    get("dlh-officer", id)
        .then()
        .body("active", equalTo(true))
        .body("fromOn", equalTo(World.today().toString()))
        .body("untilOn", equalTo(World.today().plusMonths(12).minusDays(1).toString()))
        .body("timeline.event", contains("PROPOSE", "REVIEW"))
        .body("actions", contains("SEND"));
    refused(
        step(
            "dlh-officer",
            id,
            "send",
            Map.of("sentOn", World.today().plusDays(1).toString(), "sentTo", "区发展改革部门")),
        400,
        "DATE_IN_FUTURE");
    step("dlh-officer", id, "send", bodyOf(CreditVerb.SEND)).then().statusCode(200);
    refused(step("dlh-officer", id, "send", bodyOf(CreditVerb.SEND)), 409, "CREDIT_STATE_FORBIDS");
    for (String filter : List.of("active", "sent")) {
      as("dlh-leader")
          .queryParam(filter, true)
          .queryParam("limit", 200)
          .get(CREDITS)
          .then()
          .body("items.id", hasItem(id));
    }
    step("dlh-leader", id, "lift", bodyOf(CreditVerb.LIFT)).then().body("active", equalTo(false));
    as("dlh-leader")
        .queryParam("active", true)
        .queryParam("limit", 200)
        .get(CREDITS)
        .then()
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void showsAnEnterpriseItsOwnOnceInForce() {
    String hidden = proposed();
    refused(get("ent-officer", hidden), 404, "NOT_FOUND");
    refused(get("ent-officer", in(CreditState.REFUSED)), 404, "NOT_FOUND");
    String shown = in(CreditState.IN_FORCE);
    get("ent-officer", shown)
        .then()
        .statusCode(200)
        .body("timeline", hasSize(0))
        .body("actions", hasSize(0));
    as("ent-principal")
        .queryParam("limit", 200)
        .get(CREDITS)
        .then()
        .body("items.id", hasItem(shown))
        .body("items.id", not(hasItem(hidden)));
    refused(get("dzgz-officer", shown), 404, "NOT_FOUND");
    refused(get("agency-anhua", shown), 403, "FORBIDDEN");
    refused(as("dlh-officer").get(CREDITS + "/" + UUID.randomUUID()), 404, "NOT_FOUND");
  }

  @Test
  void takesNothingForeignAndNoUnknownBehaviour() {
    refused(as("dlh-officer").body(body(World.FAR)).post(CREDITS), 404, "NOT_FOUND");
    refused(as("dlh-department").body(body(World.HOTEL)).post(CREDITS), 403, "NOT_LEAD_DEPARTMENT");
    Map<String, Object> body = body(World.PARK);
    body.put("behaviour", "NOBODY_KNOWS");
    refused(as("dlh-officer").body(body).post(CREDITS), 400, "CREDIT_BEHAVIOUR_UNKNOWN");
    body = body(World.PARK);
    body.put("caseId", UUID.randomUUID());
    refused(as("dlh-officer").body(body).post(CREDITS), 400, "INVALID_FIELD");
    body.put("source", "CASE");
    refused(as("dlh-officer").body(body).post(CREDITS), 404, "NOT_FOUND");
    body = body(World.PARK);
    body.put("evidence", "负责人电话 13800138000");
    refused(as("dlh-officer").body(body).post(CREDITS), 400, "CREDIT_NAMES_PERSON");
    refused(
        step("dlh-leader", proposed(), "review", Map.of("approved", true, "note", "见 13800138000")),
        400,
        "CREDIT_NAMES_PERSON");
  }

  @Test
  void checksAdmissionByRecordsInForceAndByWhatWasSentElsewhere() {
    String rules = BASE + "/credit-rules";
    String tag = as("dlh-admin").get(rules).header("ETag");
    List<Map<String, Object>> behaviours = as("dlh-admin").get(rules).path("rules.behaviours");
    behaviours.stream()
        .filter(one -> one.get("code").equals("FIRE_DISHONESTY"))
        .forEach(one -> one.put("bars", true));
    as("dlh-admin")
        .header("If-Match", tag)
        .body(Map.of("behaviours", behaviours))
        .put(rules)
        .then()
        .statusCode(200);
    String id = proposed();
    String number = get("dlh-officer", id).path("number");
    admission("dlh-officer").then().body("records.number", not(hasItem(number)));
    step("dlh-leader", id, "review", bodyOf(CreditVerb.REVIEW)).then().statusCode(200);
    admission("dlh-officer")
        .then()
        .statusCode(200)
        .body("admitted", equalTo(false))
        .body("records.number", hasItem(number));
    admission("dzgz-officer").then().body("records.number", not(hasItem(number)));
    step("dlh-officer", id, "send", bodyOf(CreditVerb.SEND)).then().statusCode(200);
    admission("dzgz-officer")
        .then()
        .body("admitted", equalTo(false))
        .body("records.number", hasItem(number));
    step("dlh-leader", id, "lift", bodyOf(CreditVerb.LIFT)).then().statusCode(200);
    admission("dzgz-officer").then().body("records.number", not(hasItem(number)));
    as("dlh-officer").queryParam("code", "x' or 1").get(ADMISSION).then().statusCode(400);
    var heard = Neighbours.hear(Topics.HAZARD, 4, one -> one.key().equals(id));
    assertEquals(EventType.CREDIT_RECORD_PROPOSED.wireName(), heard.getFirst().type());
    assertEquals(EventType.CREDIT_RECORD_CHANGED.wireName(), heard.getLast().type());
    assertEquals("LIFTED", heard.getLast().body().get("state"));
    assertEquals(true, heard.getLast().body().get("bars"));
  }

  private static Response admission(String who) {
    return as(who).queryParam("code", World.PARK_CODE).get(ADMISSION);
  }

  /** Put back, so that other tests find what ships. */
  @Test
  void letsATenantNameItsBehavioursAndKeepsWhatWasCited() {
    String rules = BASE + "/credit-rules";
    Map<String, ?> shipped = as("dzgz-admin").get(rules).path("rules");
    Map<String, ?> one = Map.of("code", "ONE", "title", "本地失信行为", "months", 6, "effect", "取消评优资格");
    String tag = as("dzgz-admin").get(rules).header("ETag");
    refused(
        as("dzgz-admin")
            .header("If-Match", tag)
            .body(Map.of("behaviours", List.of(one, one)))
            .put(rules),
        400,
        "INVALID_FIELD");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("behaviours", List.of(one)))
        .put(rules)
        .then()
        .statusCode(200);
    as("dzgz-officer").get(rules).then().body("rules.behaviours.code", contains("ONE"));
    as("dlh-officer").get(rules).then().body("rules.behaviours.code", hasItem("EVADE_SUPERVISION"));
    as("dzgz-admin")
        .header("If-Match", as("dzgz-admin").get(rules).header("ETag"))
        .body(shipped)
        .put(rules)
        .then()
        .statusCode(200);
  }
}
