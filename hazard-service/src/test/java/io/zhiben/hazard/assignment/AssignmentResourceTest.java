package io.zhiben.hazard.assignment;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assignments of a committee with their answers and returns. */
@HazardServiceTest
class AssignmentResourceTest {
  private static final String ASSIGNMENTS = BASE + "/assignments";
  private static final Map<String, ?> NOTE = Map.of("note", "按要求办理");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(String region, String department) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "督办重大隐患整改");
    body.put("demand", "逐条整改并反馈");
    body.put("regionCode", region);
    body.put("department", department);
    body.put("deadline", World.today().plusDays(10).toString());
    return body;
  }

  private static String given(String who, Map<String, Object> body) {
    return as(who).body(body).post(ASSIGNMENTS).then().statusCode(201).extract().path("id");
  }

  private static Response read(String who, String id) {
    return as(who).get(ASSIGNMENTS + "/" + id);
  }

  private static Response step(String who, String id, String verb, Map<String, ?> body) {
    String tag = read("dlh-officer", id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(ASSIGNMENTS + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void goesToATownAndBackUntilTheAnswerIsAccepted() {
    String hazard = as("dlh-officer").body(hazardBody(World.PARK)).post(HAZARDS).path("id");
    Map<String, Object> body = body(World.DONGLIHU, null);
    body.put("hazardIds", List.of(hazard));
    String id = given("dl-leader", body);
    read("dl-leader", id)
        .then()
        .body("number", matchesPattern(".+-JA-\\d{4}-\\d{6}"))
        .body("hazards.id", contains(hazard))
        .body("regionName", notNullValue())
        .body("actions", contains("WITHDRAW"));
    read("dlh-officer", id).then().body("actions", contains("ANSWER", "SEND_BACK"));
    step("dlh-officer", id, "answer", NOTE)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"));
    refused(step("dlh-officer", id, "answer", NOTE), 409, "ASSIGNMENT_STATE_FORBIDS");
    String later = World.today().plusDays(20).toString();
    refused(
        step(
            "dl-officer",
            id,
            "return",
            Map.of("note", "x", "deadline", World.today().minusDays(1).toString())),
        400,
        "DEADLINE_IN_PAST");
    step("dl-officer", id, "return", Map.of("note", "未附照片", "deadline", later))
        .then()
        .statusCode(200)
        .body("state", equalTo("ASSIGNED"))
        .body("returns", equalTo(1))
        .body("deadline", equalTo(later));
    step("dlh-officer", id, "answer", NOTE).then().statusCode(200);
    step("dl-leader", id, "accept", NOTE)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("endedAt", notNullValue())
        .body("entries.verb", contains("ANSWER", "RETURN", "ANSWER", "ACCEPT"))
        .body("entries.note", hasItem("未附照片"))
        .body("actions", empty());
  }

  @Test
  void goesToADepartmentWhichMaySendItBack() {
    String id = given("dlh-leader", body(null, World.LEAD));
    refused(step("dlh-officer", id, "answer", NOTE), 403, "ASSIGNMENT_NOT_YOURS");
    step("dlh-department", id, "send-back", Map.of("note", "不属本部门职责"))
        .then()
        .statusCode(200)
        .body("state", equalTo("SENT_BACK"));
    step("dlh-officer", id, "return", Map.of("note", "请会同办理"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ASSIGNED"));
    step("dlh-department", id, "answer", NOTE).then().statusCode(200);
    as("dlh-leader")
        .get(ASSIGNMENTS + "?limit=200&state=ANSWERED&department=" + World.LEAD)
        .then()
        .body("items.id", hasItem(id))
        .body("items.state", everyItem(equalTo("ANSWERED")))
        .body("items.overdue", everyItem(equalTo(false)));
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    for (OrderState state : OrderState.values()) {
      String id = in(state);
      read("dlh-officer", id).then().body("state", equalTo(state.name()));
      String tag = read("dlh-officer", id).header("ETag");
      for (OrderVerb verb : OrderVerb.values()) {
        String code = verb.isFrom(state) ? null : "ASSIGNMENT_STATE_FORBIDS";
        refusals.tryAs(
            new Refusals.Step(
                state + " " + verb, verb.right(), code, Set.of("403 ASSIGNMENT_NOT_YOURS")),
            who ->
                as(who)
                    .header("If-Match", tag)
                    .body(NOTE)
                    .post(ASSIGNMENTS + "/" + id + "/" + pathOf(verb)));
      }
      assertEquals(tag, read("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  private static String pathOf(OrderVerb verb) {
    return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Given by the town to its department. */
  private static String in(OrderState state) {
    String id = given("dlh-leader", body(null, World.LEAD));
    switch (state) {
      case ASSIGNED -> {}
      case ANSWERED -> step("dlh-department", id, "answer", NOTE).then().statusCode(200);
      case SENT_BACK -> step("dlh-department", id, "send-back", NOTE).then().statusCode(200);
      case ACCEPTED -> {
        step("dlh-department", id, "answer", NOTE).then().statusCode(200);
        step("dlh-leader", id, "accept", NOTE).then().statusCode(200);
      }
      case WITHDRAWN -> step("dlh-leader", id, "withdraw", NOTE).then().statusCode(200);
    }
    return id;
  }

  @Test
  void goesToNobodyElse() {
    refused(
        as("dlh-leader").body(body(null, null)).post(ASSIGNMENTS),
        400,
        "ASSIGNMENT_RECEIVER_UNKNOWN");
    refused(
        as("dlh-leader").body(body(null, "NOBODY")).post(ASSIGNMENTS),
        400,
        "ASSIGNMENT_RECEIVER_UNKNOWN");
    refused(
        as("dlh-leader").body(body(World.VILLAGE, null)).post(ASSIGNMENTS),
        400,
        "ASSIGNMENT_RECEIVER_UNKNOWN");
    refused(
        as("dlh-leader").body(body(World.DONGZHAO, null)).post(ASSIGNMENTS), 403, "OUTSIDE_SCOPE");
    Map<String, Object> past = body(null, World.LEAD);
    past.put("deadline", World.today().minusDays(1).toString());
    refused(as("dlh-leader").body(past).post(ASSIGNMENTS), 400, "DEADLINE_IN_PAST");
    Map<String, Object> foreign = body(null, World.LEAD);
    foreign.put("hazardIds", List.of(UUID.randomUUID()));
    refused(as("dlh-leader").body(foreign).post(ASSIGNMENTS), 404, "NOT_FOUND");
    String id = given("dl-leader", body(World.DONGLIHU, null));
    refused(read("dzgz-officer", id), 404, "NOT_FOUND");
    refused(step("dzgz-officer", id, "answer", NOTE), 404, "NOT_FOUND");
    refused(step("dlh-leader", id, "withdraw", NOTE), 403, "NOT_THE_AUTHORITY");
    refused(step("dlh-department", id, "answer", NOTE), 403, "ASSIGNMENT_NOT_YOURS");
    assertEquals(403, read("ent-officer", id).statusCode());
    as("dlh-officer").body(NOTE).post(ASSIGNMENTS + "/" + id + "/answer").then().statusCode(428);
  }
}
