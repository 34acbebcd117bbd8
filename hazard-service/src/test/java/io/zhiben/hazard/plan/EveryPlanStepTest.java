package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import io.zhiben.hazard.plan.PlanView.PlanAction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state of a plan, every action, every role, as the enums name them. */
@HazardServiceTest
class EveryPlanStepTest {
  private static final String PLANS = BASE + "/inspection-plans";

  /** A department acts on its own plans only. */
  private static final Set<String> BESIDES = Set.of("403 NOT_LEAD_DEPARTMENT");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatTheStateOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    for (PlanState state : PlanState.values()) {
      String id = in(state);
      Response plan = as("dlh-officer").get(PLANS + "/" + id);
      assertEquals(state.name(), plan.path("state"));
      Set<String> offered = new HashSet<>(plan.<List<String>>path("actions"));
      offered.addAll(as("dlh-leader").get(PLANS + "/" + id).<List<String>>path("actions"));
      String tag = plan.header("ETag");
      for (PlanAction action : PlanAction.values()) {
        String code = offered.contains(action.name()) ? null : codeOf(state, action);
        Right right = rightOf(action);
        for (Sent sent : sent(action, id)) {
          refusals.tryAs(
              new Refusals.Step(state + " " + sent.path(), right, code, BESIDES),
              who -> as(who).header("If-Match", tag).body(sent.body()).post(BASE + sent.path()));
        }
      }
      assertEquals(
          tag,
          as("dlh-officer").get(PLANS + "/" + id).header("ETag"),
          "a refusal changed " + state);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  private static Right rightOf(PlanAction action) {
    return switch (action) {
      case DRAW -> Right.DRAW_HOLD;
      case APPROVE, PUBLISH -> Right.INSPECTION_PLAN_APPROVE;
      default -> Right.INSPECTION_PLAN_WRITE;
    };
  }

  private static String codeOf(PlanState state, PlanAction action) {
    if (state == PlanState.CLOSED) {
      return "PLAN_CLOSED";
    }
    return action == PlanAction.APPROVE ? "PLAN_ALREADY_APPROVED" : "PLAN_NOT_APPROVED";
  }

  private record Sent(String path, Map<String, Object> body) {}

  private static List<Sent> sent(PlanAction action, String id) {
    String plan = "/inspection-plans/" + id;
    Map<String, Object> change = Map.of("enterpriseIds", List.of(World.PARK), "reason", "调整");
    return switch (action) {
      case CLOSE -> List.of(new Sent(plan + "/close", Map.of("reason", "改为新计划")));
      case APPROVE -> List.of(new Sent(plan + "/approve", Map.of()));
      case PUBLISH -> List.of(new Sent(plan + "/publish", Map.of()));
      case CHANGE_TARGETS ->
          List.of(new Sent(plan + "/targets", change), new Sent(plan + "/remove-targets", change));
      case DRAW ->
          List.of(
              new Sent(
                  "/draws",
                  Map.of(
                      "title",
                      "从计划抽取",
                      "unannounced",
                      true,
                      "planId",
                      id,
                      "inspectors",
                      List.of(Map.of("code", "TJ-1", "name", "执法岗", "unit", "应急办")),
                      "counts",
                      Map.of("enterprises", 1, "inspectors", 1, "team", 1))));
    };
  }

  private static String in(PlanState state) {
    String id =
        as("dlh-officer")
            .body(
                Map.of(
                    "title",
                    "年度监督检查计划",
                    "kind",
                    "YEARLY",
                    "unannounced",
                    true,
                    "from",
                    World.today().plusDays(1).toString(),
                    "to",
                    World.today().plusDays(10).toString(),
                    "enterpriseIds",
                    List.of(World.PARK, World.HOTEL)))
            .post(PLANS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    if (state != PlanState.DRAFT) {
      PlanFixture.approved(id);
    }
    if (state == PlanState.CLOSED) {
      as("dlh-officer")
          .header("If-Match", as("dlh-officer").get(PLANS + "/" + id).header("ETag"))
          .body(Map.of("reason", "改为新计划"))
          .post(PLANS + "/" + id + "/close")
          .then()
          .statusCode(200);
    }
    return id;
  }
}
