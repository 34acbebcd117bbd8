package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of inspection, what can be added to it, every role, as the enums name them. */
@HazardServiceTest
class EveryInspectionStepTest {
  private static final Map<String, Object> FINDING =
      Map.of("findings", List.of(Map.of("description", "配电箱敞开")));

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatTheKindOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    for (InspectionKind kind : InspectionKind.values()) {
      String inspection = INSPECTIONS + "/" + recorded(kind);
      String tag = as("dlh-officer").get(inspection).header("ETag");
      refusals.tryAs(
          new Refusals.Step(
              kind + " findings",
              Right.INSPECTION_RECORD,
              kind == InspectionKind.JOINT ? null : "NOT_A_JOINT_INSPECTION",
              Set.of()),
          who -> as(who).header("If-Match", tag).body(FINDING).post(inspection + "/findings"));
      // a self-check that its principal recorded is confirmed by that
      refusals.tryAs(
          new Refusals.Step(
              kind + " confirm", Right.SELF_CHECK_CONFIRM, "NOTHING_TO_CONFIRM", Set.of()),
          who -> as(who).header("If-Match", tag).body(Map.of()).post(inspection + "/confirm"));
      assertEquals(
          tag, as("dlh-officer").get(inspection).header("ETag"), "a refusal changed " + kind);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  private static String recorded(InspectionKind kind) {
    boolean own = kind == InspectionKind.SELF_CHECK;
    String leader = kind.ledFromInside() ? "PRINCIPAL" : "OFFICER";
    Map<String, Object> body = inspectionBody(World.PARK, kind.name(), leader, 0);
    if (kind == InspectionKind.MUTUAL) {
      body.put("checkedBy", World.HOTEL);
    }
    return as(own ? "ent-principal" : "dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
