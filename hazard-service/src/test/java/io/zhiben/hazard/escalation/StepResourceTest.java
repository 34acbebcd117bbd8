package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.fired;
import static io.zhiben.hazard.escalation.Steps.idOf;
import static io.zhiben.hazard.escalation.Steps.of;
import static io.zhiben.hazard.escalation.Steps.take;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rungs that were fired are issued in order, answered, cancelled, and fired by hand. */
@HazardServiceTest
class StepResourceTest {
  private static final LocalDate TODAY = World.today();

  @Inject EscalationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private void look(Kind kind, String id, LocalDate on) {
    Steps.look(sweep, kind, id, on);
  }

  @Test
  void issuesInOrderAndIsAnsweredByTheAddressee() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    String letter = idOf(hazard, "TOWN", "LETTER");
    String urging = idOf(hazard, "TOWN", "URGING");
    of("ent-officer", hazard).then().statusCode(200).body("items", empty());
    as("ent-officer").get(STEPS + "/" + letter).then().statusCode(404);
    as("dzgz-officer").get(STEPS + "/" + letter).then().statusCode(404);
    Map<String, Object> text = Map.of("note", "请三日内整改", "replyBy", TODAY.toString());
    take("dlh-officer", urging, "issue", text)
        .then()
        .statusCode(409)
        .body("code", equalTo("EARLIER_RUNG_DUE"))
        .body("errors.field", contains("reason"));
    take("dl-officer", letter, "issue", text)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    take("dlh-officer", letter, "issue", Map.of("note", "x", "replyBy", "2020-01-01"))
        .then()
        .statusCode(400)
        .body("code", equalTo("DEADLINE_IN_PAST"));
    take("dlh-officer", letter, "issue", text)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("number", matchesPattern("DLH-DB-\\d{4}-\\d{6}"));
    take("dlh-officer", letter, "issue", text)
        .then()
        .statusCode(409)
        .body("code", equalTo("ESCALATION_STATE_FORBIDS"));
    as("ent-officer")
        .get(STEPS + "?toAnswer=true&limit=200")
        .then()
        .body("items.id", hasItem(letter));
    take("dlh-officer", letter, "answer", Map.of("answer", "代答"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_ADDRESSEE"));
    take("ent-officer", letter, "answer", Map.of("answer", "已安排整改"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("actions", empty());
    Map<String, String> effect = Map.of("effect", "已整改到位");
    take("dlh-officer", urging, "record-effect", effect)
        .then()
        .statusCode(409)
        .body("code", equalTo("ESCALATION_STATE_FORBIDS"));
    take("dl-officer", letter, "record-effect", effect)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    take("dlh-officer", letter, "record-effect", effect)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("effect", equalTo("已整改到位"));
    as("ent-officer")
        .get(STEPS + "?toAnswer=true&limit=200")
        .then()
        .body("items.id", not(hasItem(letter)));
    take("dlh-officer", urging, "issue", text).then().statusCode(200);
    take("dlh-department", urging, "answer", Map.of("answer", "已督促")).then().statusCode(200);
  }

  @Test
  void goesBeforeAnEarlierRungWithAReason() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    String urging = idOf(hazard, "TOWN", "URGING");
    take("dlh-officer", urging, "issue", Map.of("note", "请督促", "reason", "情况紧急"))
        .then()
        .statusCode(200)
        .body("reason", equalTo("情况紧急"));
    take("dlh-leader", urging, "cancel", Map.of("reason", "已口头督促"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancelReason", equalTo("已口头督促"));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(4));
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING CANCELLED"), fired(hazard));
  }

  @Test
  void isFiredByHandOnceWithAReason() {
    String hazard = major(World.PARK, TODAY.plusDays(20));
    Map<String, Object> body = Map.of("hazardId", hazard, "rung", "CONSULTATION", "reason", "风险突出");
    as("dlh-officer").body(body).post(STEPS).then().statusCode(403);
    as("dzgz-officer").body(body).post(STEPS).then().statusCode(403);
    as("dlh-leader")
        .body(Map.of("hazardId", hazard, "rung", "CONSULTATION", "reason", " "))
        .post(STEPS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    as("dlh-leader")
        .body(Map.of("hazardId", hazard, "rung", "NO_SUCH", "reason", "r"))
        .post(STEPS)
        .then()
        .statusCode(400)
        .body("code", equalTo("RUNG_UNKNOWN"));
    as("dlh-leader")
        .body(Map.of("hazardId", UUID.randomUUID(), "rung", "CONSULTATION", "reason", "r"))
        .post(STEPS)
        .then()
        .statusCode(404);
    as("dlh-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(201)
        .body("cause", equalTo("MANUAL"))
        .body("reason", equalTo("风险突出"));
    as("dlh-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(409)
        .body("code", equalTo("RUNG_FIRED_ALREADY"));
    as("dl-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(201)
        .body("level", equalTo("DISTRICT"));
    step("dlh-officer", hazard, "return", Map.of("reason", "退回", "to", "REPORTED"))
        .then()
        .statusCode(200);
    step("dlh-officer", hazard, "withdraw", Map.of("reason", "误报")).then().statusCode(200);
    assertEquals(
        List.of("TOWN CONSULTATION CANCELLED", "DISTRICT CONSULTATION CANCELLED"), fired(hazard));
  }
}
