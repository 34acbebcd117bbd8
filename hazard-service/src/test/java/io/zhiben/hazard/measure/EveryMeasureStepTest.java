package io.zhiben.hazard.measure;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.measure.MeasureView.MeasureAction;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every state of a measure, every step, every role: whoever lacks the right meets 403, and a step
 * that the state doesn't have is a 409 with its code.
 */
@HazardServiceTest
class EveryMeasureStepTest {
  private static final String MEASURES = BASE + "/measures";
  private static final Map<String, Object> WRITTEN =
      Map.of(
          "title", "动火作业审批制度",
          "requirement", "作业前审批",
          "department", World.LEAD,
          "responsibleUnit", "经济发展办公室",
          "responsiblePost", "分管负责人",
          "dueOn", World.today().plusDays(30).toString());

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> bodyOf(MeasureAction action) {
    return switch (action) {
      case CHANGE -> WRITTEN;
      case PROGRESS -> Map.of("note", "在办");
      case COMPLETE -> Map.of("evidence", "文号");
      case WITHDRAW -> Map.of("reason", "并入");
    };
  }

  private static Response take(String who, String id, String tag, MeasureAction action) {
    return as(who)
        .header("If-Match", tag)
        .body(bodyOf(action))
        .post(MEASURES + "/" + id + "/" + action.name().toLowerCase(Locale.ROOT));
  }

  private static Response read(String id) {
    return as("dlh-officer").get(MEASURES + "/" + id);
  }

  private static String in(MeasureLifecycle state) {
    String id =
        as("dlh-officer").body(WRITTEN).post(MEASURES).then().statusCode(201).extract().path("id");
    String tag = read(id).header("ETag");
    switch (state) {
      case OPEN -> {}
      case DONE -> take("dlh-officer", id, tag, MeasureAction.COMPLETE).then().statusCode(200);
      case WITHDRAWN -> take("dlh-officer", id, tag, MeasureAction.WITHDRAW).then().statusCode(200);
    }
    assertEquals(state.name(), read(id).path("state"));
    return id;
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    List<String> wrong = new ArrayList<>();
    for (MeasureLifecycle state : MeasureLifecycle.values()) {
      String id = in(state);
      String tag = read(id).header("ETag");
      for (MeasureAction action : MeasureAction.values()) {
        for (Role role : Role.values()) {
          String expected = refusal(state, role);
          if (expected != null) {
            String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
            Response answer = take(who, id, tag, action);
            String met = answer.statusCode() + " " + answer.path("code");
            if (!met.equals(expected)) {
              wrong.add(state + " " + action + " by " + who + ": " + met + " not " + expected);
            }
          }
        }
      }
      assertEquals(tag, read(id).header("ETag"), "a refusal changed " + state);
    }
    assertEquals(List.of(), wrong);
  }

  /** The refusal that must come; null where the step may be taken. */
  private static String refusal(MeasureLifecycle state, Role role) {
    if (!Right.MEASURE_WRITE.roles().contains(role)) {
      return "403 FORBIDDEN";
    }
    return state == MeasureLifecycle.OPEN ? null : "409 MEASURE_CLOSED";
  }
}
