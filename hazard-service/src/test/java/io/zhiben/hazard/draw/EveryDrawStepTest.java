package io.zhiben.hazard.draw;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.draw.DrawFixture.DRAWS;
import static io.zhiben.hazard.draw.DrawFixture.frozen;
import static io.zhiben.hazard.draw.DrawFixture.get;
import static io.zhiben.hazard.draw.DrawFixture.held;
import static io.zhiben.hazard.draw.DrawFixture.inspect;
import static io.zhiben.hazard.draw.DrawFixture.prepared;
import static io.zhiben.hazard.draw.DrawFixture.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state of a draw, every step, every role, as the enums name them. */
@HazardServiceTest
class EveryDrawStepTest {
  /** A department acts on its own draws only, and not everybody inspects in every kind. */
  private static final Set<String> BESIDES =
      Set.of("403 NOT_LEAD_DEPARTMENT", "403 INSPECTION_KIND_NOT_YOURS");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    for (DrawState state : DrawState.values()) {
      String id = in(state);
      assertEquals(state.name(), get("dlh-officer", id).path("state"));
      String tag = get("dlh-officer", id).header("ETag");
      for (DrawVerb verb : DrawVerb.values()) {
        String code = state.permits(verb) ? null : "DRAW_STATE_FORBIDS";
        refusals.tryAs(
            new Refusals.Step(state + " " + verb, verb.right(), code, BESIDES),
            who -> send(who, verb, id, tag));
      }
      assertEquals(tag, get("dlh-officer", id).header("ETag"), "a refusal changed " + state);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  private static Response send(String who, DrawVerb verb, String id, String tag) {
    RequestSpecification asked = as(who).header("If-Match", tag);
    String draw = DRAWS + "/" + id;
    return switch (verb) {
      case CHANGE -> asked.body(body()).put(draw);
      case FREEZE -> asked.body(Map.of()).post(draw + "/freeze");
      case HOLD -> asked.body(Map.of("publicValue", "17")).post(draw + "/hold");
      case RECUSE ->
          asked
              .body(Map.of("target", 1, "inspector", "TJ-001", "reason", "回避"))
              .post(draw + "/recuse");
      case WITHDRAW ->
          asked.body(Map.of("target", 1, "reason", "停业")).post(draw + "/withdraw-target");
      case CANCEL -> asked.body(Map.of("reason", "改期")).post(draw + "/cancel");
      case PUBLISH -> asked.body(Map.of()).post(draw + "/publish");
      case INSPECT -> inspect(who, id, World.PARK.toString());
      case SHOW_RECORD -> as(who).get(draw + "/record");
    };
  }

  /** Announced, so that it can be published at once. */
  private static Map<String, Object> body() {
    Map<String, Object> body = DrawFixture.body();
    body.put("unannounced", false);
    return body;
  }

  private static String in(DrawState state) {
    return switch (state) {
      case DRAFT -> prepared(body());
      case FROZEN -> frozen(body());
      case HELD -> held(body());
      case PUBLISHED -> {
        String id = held(body());
        step("dlh-leader", id, "publish", Map.of()).then().statusCode(200);
        yield id;
      }
      case CANCELLED -> {
        String id = prepared(body());
        step("dlh-officer", id, "cancel", Map.of("reason", "改期")).then().statusCode(200);
        yield id;
      }
    };
  }
}
