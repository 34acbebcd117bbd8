package io.zhiben.reporting.meeting;

import static io.zhiben.reporting.meeting.MeetingCalls.API;
import static io.zhiben.reporting.meeting.MeetingCalls.MEETINGS;
import static io.zhiben.reporting.meeting.MeetingCalls.post;
import static io.zhiben.reporting.meeting.MeetingCalls.refused;
import static io.zhiben.reporting.meeting.MeetingCalls.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which meetings plans ask for, and what keeps them. */
@ReportingTest
class MeetingsDueTest {
  private static final String UNIT_DUTIES = API + "/duties/units";

  @Inject World world;
  @Inject MeetingPlan plan;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void aTownSeesTheHearingsThatThePlanAboveAsksOfIt() {
    plan.begin();
    try {
      assertEquals(Map.of("lake", false), asked("dlh-officer"));
      assertEquals(Map.of("lake", false, "next", false, "office", false), asked("dl-officer"));
      assertEquals(Map.of(), asked("dlh-grid"));
      assertEquals(Map.of(), asked("dzgz-officer"));
      heldFor("dlh-officer", "lake");
      assertEquals(Map.of("lake", true), asked("dlh-officer"));
      assertEquals(Map.of("lake", true, "next", false, "office", false), asked("dl-officer"));
    } finally {
      world.change("delete from meeting where plan_id = '" + MeetingPlan.ID + "'");
      plan.end();
    }
  }

  @Test
  void aTownSeesWhatTheOfficeOfThePlanEnteredForIt() {
    plan.begin();
    try {
      heldFor("dl-officer", "lake");
      assertEquals(Map.of("lake", true), asked("dlh-officer"));
    } finally {
      world.change("delete from meeting where plan_id = '" + MeetingPlan.ID + "'");
      plan.end();
    }
  }

  /** The units that the district's plan asks for a hearing, and whether they held it. */
  private static Map<String, Boolean> asked(String who) {
    List<Map<String, Object>> due =
        World.as(who)
            .get(MEETINGS + "/due")
            .then()
            .statusCode(200)
            .extract()
            .path("findAll { it.planId == '" + MeetingPlan.ID + "' }");
    Map<String, Boolean> asked = new HashMap<>();
    due.forEach(one -> asked.put((String) one.get("unitId"), (Boolean) one.get("met")));
    return asked;
  }

  private void heldFor(String who, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "HEARING");
    body.put("title", "听取街道汇报");
    body.put("heldOn", world.today().toString());
    body.put("planId", MeetingPlan.ID);
    body.put("unitId", unit);
    Response made = post(who, MEETINGS, body, null);
    assertEquals(201, made.statusCode(), made.asString());
    String path = MEETINGS + "/" + made.path("id");
    post(who, path + "/minutes", Map.of("minutes", "会议指出……"), tag(who, path))
        .then()
        .statusCode(200);
  }

  @Test
  void aHearingKeepsItsDutyWhereThePostHeldItThatThePlanNames() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "HEARING");
    body.put("title", "听取三年行动进展");
    body.put("heldOn", world.today().toString());
    body.put("planId", "donglihu-2024-2026");
    body.put("unitId", "leadership");
    body.put("chairPost", "nobody");
    refused(post("dlh-officer", MEETINGS, body, null), 400, "MEETING_POST_UNKNOWN");
    body.put("chairPost", "leader-1");
    heldAs(body);
    String due = "find { it.dutyId == 'progress-hearing' }.";
    World.as("dlh-officer")
        .get(MEETINGS + "/due")
        .then()
        .body(due + "held", equalTo(0))
        .body(due + "chairs.post", contains("principal"));
    String state = "find { it.dutyId == 'progress-hearing' }.state";
    World.as("dlh-officer").get(UNIT_DUTIES).then().body(state, not(equalTo("MET")));
    body.put("chairPost", "principal");
    heldAs(body);
    World.as("dlh-officer").get(MEETINGS + "/due").then().body(due + "held", equalTo(1));
    World.as("dlh-officer").get(UNIT_DUTIES).then().body(state, equalTo("MET"));
  }

  @Test
  void whoReallyHeldAMeetingIsPutRightWithItsMinutes() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "HEARING");
    body.put("title", "听取三年行动进展");
    body.put("heldOn", world.today().toString());
    body.put("planId", "donglihu-2024-2026");
    body.put("unitId", "leadership");
    String path = heldAs(body);
    String held = "find { it.dutyId == 'progress-hearing' }.held";
    int before = World.as("dlh-officer").get(MEETINGS + "/due").path(held);
    refused(minuted("dlh-officer", path, "nobody"), 400, "MEETING_POST_UNKNOWN");
    refused(minuted("dl-officer", path, "principal"), 403, "MEETING_NOT_YOURS");
    minuted("dlh-officer", path, "principal")
        .then()
        .statusCode(200)
        .body("chairPost", equalTo("principal"))
        .body("chair", equalTo("主任"));
    World.as("dlh-officer").get(MEETINGS + "/due").then().body(held, equalTo(before + 1));
    // what isn't said stays, and an empty post is none
    minuted("dlh-officer", path, null).then().body("chairPost", equalTo("principal"));
    minuted("dlh-officer", path, "").then().body("chairPost", nullValue());
    World.as("dlh-officer").get(MEETINGS + "/due").then().body(held, equalTo(before));
  }

  private static Response minuted(String who, String path, String post) {
    Map<String, Object> said = new HashMap<>(Map.of("minutes", "会议指出", "chair", "主任"));
    said.put("chairPost", post);
    return post(who, path + "/minutes", said, tag("dlh-officer", path));
  }

  private String heldAs(Map<String, Object> body) {
    String path = MEETINGS + "/" + post("dlh-officer", MEETINGS, body, null).path("id");
    post("dlh-officer", path + "/minutes", Map.of("minutes", "会议指出"), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("chairPost", equalTo(body.get("chairPost")));
    return path;
  }
}
