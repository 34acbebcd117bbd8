package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class HazardResourceTest {
  private static final Map<String, Object> PLAN =
      Map.of(
          "responsible", "分管负责人",
          "measures", "更换防爆电气",
          "fundsFen", 5_000_000,
          "deadline", World.today().plusDays(20).toString(),
          "contingency", "停产并警戒");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromReportToSignOff() {
    String id = reported(World.PARK);
    get("dlh-officer", id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("number", matchesPattern("DLH-\\d{4}-\\d{6}"))
        .body("state", equalTo("REPORTED"))
        .body("level", nullValue())
        .body("nextStep", equalTo("VERIFY"))
        .body("nextOwner", equalTo("OFFICE"))
        .body(
            "actions",
            containsInAnyOrder(
                "VERIFY", "PLAN", "WITHDRAW", "REJECT", "TRANSFER", "ASK_EVIDENCE", "ITEMIZE"));
    verifiedGeneral(id);
    step("dlh-officer", id, "assign", Map.of())
        .then()
        .statusCode(200)
        .body("deadline", equalTo(World.today().plusDays(15).toString()))
        .body("deadlineRule", equalTo("120110013000@3"));
    step("ent-officer", id, "start", Map.of()).then().statusCode(200);
    rectified("ent-officer", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFIED"))
        .body("rectification.measures", equalTo("已拆除锁具"))
        .body("actions", hasSize(0));
    step("dlh-officer", id, "reinspect", Map.of("passed", true, "note", "已消除"))
        .then()
        .statusCode(200);
    step("dlh-officer2", id, "sign-off", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("SIGNED_OFF"))
        .body("nextStep", nullValue())
        .body(
            "timeline.event",
            contains(
                "REPORTED",
                "VERIFIED",
                "ASSIGNED",
                "STARTED",
                "PHOTO_ADDED",
                "RECTIFIED",
                "REINSPECTED",
                "SIGNED_OFF"))
        .body("timeline[5].actorRole", equalTo("enterprise-officer"))
        .body("timeline[5].photos.stage", contains("AFTER"))
        .body("timeline[6].note", equalTo("已消除"));
    tellsEveryStep(id);
  }

  private static void tellsEveryStep(String id) {
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 7, record -> id.equals(record.key()));
    assertEquals(
        List.of(
            "io.zhiben.hazard.HazardReported",
            "io.zhiben.hazard.HazardVerified",
            "io.zhiben.hazard.HazardAssigned",
            "io.zhiben.hazard.HazardRectificationStarted",
            "io.zhiben.hazard.HazardRectified",
            "io.zhiben.hazard.HazardReinspected",
            "io.zhiben.hazard.HazardSignedOff"),
        heard.stream().map(Neighbours.Heard::type).toList());
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5, 6), heard.stream().map(r -> r.body().get("version")).toList());
    assertEquals("SIGNED_OFF", heard.getLast().body().get("state"));
  }

  @Test
  void givesMajorHazardsAwayOnlyWithClauseAndFiveElements() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR"))
        .then()
        .statusCode(400)
        .body("code", equalTo("MAJOR_NEEDS_CLAUSE"))
        .body("errors.field", contains("clauseId"));
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", "mem-10-2023/99.9"))
        .then()
        .statusCode(400)
        .body("code", equalTo("CLAUSE_UNKNOWN"));
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", "mem-10-2023/13.2"))
        .then()
        .statusCode(200)
        .body("clause.no", equalTo("第十三条第（二）项"))
        .body("clause.setVersion", equalTo(2))
        .body("nextStep", equalTo("PLAN"))
        .body("actions", not(hasItem("ASSIGN")));
    step("dlh-officer", id, "assign", Map.of())
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("FIVE_ELEMENTS_MISSING"))
        .body(
            "errors.field",
            contains(
                "plan.responsible",
                "plan.measures",
                "plan.fundsFen",
                "plan.deadline",
                "plan.contingency"));
    step("ent-principal", id, "plan", PLAN)
        .then()
        .statusCode(200)
        .body("plan.fundsFen", equalTo(5_000_000));
    step("dlh-officer", id, "assign", Map.of())
        .then()
        .statusCode(200)
        .body("deadline", equalTo(World.today().plusDays(60).toString()));
  }

  @Test
  void refusesSignOffByTheOneWhoRectified() {
    String id = reported(World.PARK);
    assigned(id);
    rectified("dlh-officer", id).then().statusCode(200);
    step("dlh-officer", id, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECTIFIER_CANNOT_REINSPECT"));
    step("dlh-officer2", id, "reinspect", Map.of("passed", true)).then().statusCode(200);
    step("dlh-officer", id, "sign-off", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("RECTIFIER_CANNOT_SIGN_OFF"));
    step("ent-officer", id, "sign-off", Map.of())
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    step("dlh-officer2", id, "sign-off", Map.of()).then().statusCode(200);
  }

  @Test
  void sendsBackWithAReason() {
    String id = reported(World.PARK);
    assigned(id);
    rectified("ent-officer", id).then().statusCode(200);
    step("dlh-officer", id, "return", Map.of("reason", " "))
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step("dlh-officer", id, "return", Map.of("reason", "照片不清"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("timeline.note", hasItem("照片不清"));
    rectified("ent-officer", id).then().statusCode(200);
    step("dlh-officer", id, "reinspect", Map.of("passed", false, "note", "仍未消除"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFYING"))
        .body("dates.rectifiedAt", nullValue())
        .body("timeline.event", hasItem("REINSPECTION_FAILED"));
  }

  @Test
  void withdrawsWhatWasNone() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "withdraw", Map.of("reason", "重复上报"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    step("dlh-officer", id, "verify", Map.of("level", "GENERAL"))
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }

  @Test
  void wantsAPhotoOfAfterwards() {
    String id = reported(World.PARK);
    assigned(id);
    String before = photo("dlh-officer", id, "BEFORE");
    String other = photo("dlh-officer", reported(World.PARK), "AFTER");
    step("ent-officer", id, "rectify", Map.of("measures", "已改"))
        .then()
        .statusCode(400)
        .body("code", equalTo("RECTIFICATION_NEEDS_PHOTO"));
    for (String wrong : List.of(before, other)) {
      step("ent-officer", id, "rectify", Map.of("measures", "已改", "photoIds", List.of(wrong)))
          .then()
          .statusCode(400)
          .body("code", equalTo("PHOTO_UNKNOWN"))
          .body("errors.field", contains("photoIds[0]"));
    }
  }

  @Test
  void refusesDeadlinesInThePast() {
    String id = reported(World.PARK);
    verifiedGeneral(id);
    step("dlh-officer", id, "assign", Map.of("deadline", World.today().minusDays(1).toString()))
        .then()
        .statusCode(400)
        .body("code", equalTo("DEADLINE_IN_PAST"));
    step("dlh-officer", id, "assign", Map.of("deadline", World.today().toString()))
        .then()
        .statusCode(200)
        .body("deadlineRule", nullValue())
        .body("overdueDays", equalTo(0));
  }

  @Test
  void letsOnlyLeadDepartmentsAct() {
    String led = reported(World.PARK);
    step("dlh-department", led, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    String other = reported(World.HOTEL);
    get("dlh-department", other).then().statusCode(200).body("actions", hasSize(0));
    step("dlh-department", other, "verify", Map.of("level", "GENERAL"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_LEAD_DEPARTMENT"));
    as("dlh-department")
        .body(hazardBody(World.HOTEL))
        .post(HAZARDS)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_LEAD_DEPARTMENT"));
  }

  @Test
  void refusesDaysThatCannotBeEntered() {
    Map<String, Object> tomorrow = hazardBody(World.PARK);
    tomorrow.put("foundOn", World.today().plusDays(1).toString());
    as("dlh-officer")
        .body(tomorrow)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DATE_IN_FUTURE"))
        .body("errors.field", contains("foundOn"));
    Map<String, Object> old = hazardBody(World.PARK);
    old.put("foundOn", World.today().minusDays(31).toString());
    as("dlh-officer").body(old).post(HAZARDS).then().body("code", equalTo("DATE_TOO_OLD"));
  }

  @Test
  void answersTheCreatedHazard() {
    as("dlh-grid")
        .body(hazardBody(World.SHOP))
        .post(HAZARDS)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", "\"0\"")
        .body("source", equalTo("REPORT"))
        .body("regionName", equalTo("湖东社区"))
        .body("enterpriseName", equalTo("湖东小吃店"));
  }
}
