package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** Rejection, the way back, and what was put right on the spot. */
@HazardServiceTest
class ReturnResourceTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void rejectsWhatIsNoHazard() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "reject", Map.of("reason", ""))
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step("dlh-grid", id, "reject", Map.of("reason", "不是隐患")).then().statusCode(403);
    step("dlh-officer", id, "reject", Map.of("reason", "不是隐患"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("rejected", equalTo(true))
        .body("nextStep", nullValue())
        .body("timeline.event", contains("REPORTED", "REJECTED"))
        .body("timeline[1].note", equalTo("不是隐患"));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 2, record -> id.equals(record.key()));
    assertEquals("io.zhiben.hazard.HazardRejected", heard.getLast().type());
    assertEquals(true, heard.getLast().body().get("rejected"));
  }

  @Test
  void rejectsNothingThatWasConfirmed() {
    String id = reported(World.PARK);
    verifiedGeneral(id);
    step("dlh-officer", id, "reject", Map.of("reason", "不是隐患"))
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }

  @Test
  void goesBackToTheStepThatTheCallerNames() {
    String id = reported(World.PARK);
    assigned(id);
    rectified("ent-officer", id).then().statusCode(200);
    step("dlh-officer", id, "reinspect", Map.of("passed", true)).then().statusCode(200);
    get("dlh-officer", id)
        .then()
        .body("returnsTo", contains("REPORTED", "VERIFIED", "ASSIGNED", "RECTIFYING", "RECTIFIED"));
    step("dlh-officer", id, "return", Map.of("reason", "未到现场", "to", "RECTIFIED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RECTIFIED"))
        .body("dates.reinspectedAt", nullValue())
        .body("dates.rectifiedAt", notNullValue());
    step("dlh-officer", id, "return", Map.of("reason", "不清", "to", "SIGNED_OFF"))
        .then()
        .statusCode(409)
        .body("code", equalTo("RETURN_NOT_EARLIER"));
    step("dlh-officer", id, "return", Map.of("reason", "定级有误", "to", "REPORTED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REPORTED"))
        .body("level", nullValue())
        .body("deadline", nullValue())
        .body("timeline[-1].event", equalTo("RETURNED"))
        .body("timeline[-1].detail", equalTo("REPORTED"))
        .body("timeline[-1].note", equalTo("定级有误"));
  }

  /** The id of a finding that the officer says was put right while he stood there. */
  private static String foundAndPutRight() {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("findings", List.of(Map.of("description", "灭火器被遮挡", "correctedOnTheSpot", true)));
    return as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .extract()
        .path("hazards[0].id");
  }

  @Test
  void closesWhatWasPutRightOnTheSpot() {
    String id = foundAndPutRight();
    verifiedGeneral(id);
    step("dlh-officer2", id, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("SPOT_CORRECTION_NEEDS_PHOTO"));
    photo("dlh-officer", id, "AFTER");
    step("dlh-officer", id, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("FINDER_CANNOT_CLOSE"));
    get("dlh-officer2", id)
        .then()
        .body("nextStep", equalTo("REINSPECT"))
        .body("actions", hasItem("REINSPECT"));
    step("dlh-officer2", id, "reinspect", Map.of("passed", true)).then().statusCode(200);
    step("dlh-officer", id, "sign-off", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("FINDER_CANNOT_CLOSE"));
    step("dlh-officer2", id, "sign-off", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("SIGNED_OFF"))
        .body("correctedOnTheSpot", equalTo(true))
        .body("dates.assignedAt", nullValue());
  }

  @Test
  void sendsWhatWasNotPutRightTheUsualWay() {
    String id = foundAndPutRight();
    verifiedGeneral(id);
    photo("dlh-officer", id, "AFTER");
    step("dlh-officer2", id, "reinspect", Map.of("passed", false, "note", "又挡住了"))
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"))
        .body("correctedOnTheSpot", equalTo(false))
        .body("nextStep", equalTo("ASSIGN"))
        .body("actions", not(hasItem("REINSPECT")));
  }

  @Test
  void letsAMajorHazardNeverSkipItsFiveElements() {
    String id = foundAndPutRight();
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", "mem-10-2023/13.2"))
        .then()
        .statusCode(200);
    photo("dlh-officer", id, "AFTER");
    step("dlh-officer2", id, "reinspect", Map.of("passed", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }
}
