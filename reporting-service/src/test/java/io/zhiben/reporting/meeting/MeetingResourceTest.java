package io.zhiben.reporting.meeting;

import static io.zhiben.reporting.meeting.MeetingCalls.API;
import static io.zhiben.reporting.meeting.MeetingCalls.MEETINGS;
import static io.zhiben.reporting.meeting.MeetingCalls.post;
import static io.zhiben.reporting.meeting.MeetingCalls.refused;
import static io.zhiben.reporting.meeting.MeetingCalls.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting with its minutes, what it resolved and a topic that it answered. */
@ReportingTest
class MeetingResourceTest {
  private static final String RESOLUTIONS = API + "/resolutions";
  private static final String TOPICS = API + "/meeting-topics";

  @Inject World world;
  @Inject ResolutionSweep sweep;

  @BeforeEach
  void begin() {
    world.reset();
  }

  private String planned(String who) {
    Response made =
        post(
            who,
            MEETINGS,
            Map.of(
                "kind",
                "HEARING",
                "title",
                "听取二季度治本攻坚汇报",
                "chair",
                "主要负责同志",
                "heldOn",
                world.today().toString(),
                "agenda",
                List.of("通报情况", "研究问题"),
                "attendees",
                List.of("安监办", "经发办")),
            null);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  private String held(String who) {
    String id = planned(who);
    String path = MEETINGS + "/" + id;
    post(
            who,
            path + "/minutes",
            Map.of("minutes", "会议指出……", "minutesNumber", "纪要〔2026〕3号"),
            tag(who, path))
        .then()
        .statusCode(200)
        .body("state", equalTo("HELD"))
        .body("actions", contains("MINUTE", "RESOLVE"));
    return id;
  }

  private String resolved(String who, String meeting, String region, String topic) {
    Map<String, Object> body = new HashMap<>();
    body.put("content", "六月底前完成整改 " + UUID.randomUUID());
    body.put("deadline", world.today().plusDays(10).toString());
    body.put("regionCode", region);
    body.put("topicId", topic);
    String path = MEETINGS + "/" + meeting;
    Response made = post(who, path + "/resolutions", body, tag(who, path));
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  @Test
  void aDistrictsResolutionIsCarriedOutByATownAndClosed() {
    String meeting = held("dl-officer");
    String id = resolved("dl-officer", meeting, Places.DONGLIHU, null);
    String second = resolved("dl-officer", meeting, null, null);
    World.as("dl-leader")
        .get(MEETINGS + "/" + meeting)
        .then()
        .body("resolutions.no", contains(1, 2))
        .body("kindName", equalTo("听取汇报"))
        .body("agenda", hasSize(2));
    String path = RESOLUTIONS + "/" + id;
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body("items.link", hasItem("/resolutions/" + id));
    refused(
        post("dl-officer", path + "/progress", Map.of("note", "x"), tag("dl-officer", path)),
        403,
        "RESOLUTION_NOT_YOURS");
    post("dlh-officer", path + "/progress", Map.of("note", "已部署"), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    post("dlh-officer", path + "/finish", Map.of("note", "全部整改"), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("doneOn", notNullValue());
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body("items.link", not(hasItem("/resolutions/" + id)));
    post("dl-officer", path + "/return", Map.of("note", "未见照片"), tag("dl-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    post("dlh-officer", path + "/finish", Map.of("note", "附照片"), tag("dlh-officer", path))
        .then()
        .statusCode(200);
    post("dl-leader", path + "/close", Map.of("note", "销号"), tag("dl-leader", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("entries.verb", contains("PROGRESS", "FINISH", "RETURN", "FINISH", "CLOSE"));
    refused(
        post("dl-leader", path + "/close", Map.of("note", "销号"), tag("dl-leader", path)),
        409,
        "RESOLUTION_STATE_FORBIDS");
    assertEquals(404, World.as("dzgz-officer").get(path).statusCode());
    assertEquals(404, World.as("dlh-officer").get(RESOLUTIONS + "/" + second).statusCode());
    assertEquals(404, World.as("dlh-officer").get(MEETINGS + "/" + meeting).statusCode());
  }

  @Test
  void aResolutionOfADepartmentThatNobodyKnowsSaysSo() {
    String meeting = held("dlh-officer");
    assertEquals(true, seen(ownedBy("dlh-officer", meeting, "DLH-ECON")));
    assertNull(seen(resolved("dlh-officer", meeting, null, null)));
    String code = "D-" + UUID.randomUUID().toString().substring(0, 8);
    String id = ownedBy("dlh-officer", meeting, code);
    assertEquals(false, seen(id));
    String person =
        "insert into inbox_person (subject, version, region_code, org, roles, scope, by_mail,"
            + " by_sms, quiet_from, quiet_to, language, seen_at) values ('"
            + code
            + "', 0, '%s', '"
            + code
            + "', '%s', 'TOWN', false, false, '21:00', '08:00', 'zh', current_timestamp)";
    String gone = "delete from inbox_person where subject = '" + code + "'";
    // the same code in another town, and somebody who is no department
    world.change(person.formatted(Places.DONGZHAO, "DEPARTMENT"));
    assertEquals(false, seen(id));
    world.change(gone);
    world.change(person.formatted(Places.DONGLIHU, "OFFICER"));
    assertEquals(false, seen(id));
    world.change(gone);
    world.change(person.formatted(Places.DONGLIHU, "DEPARTMENT,OFFICER"));
    assertEquals(true, seen(id));
    world.change(gone);
  }

  private static Object seen(String resolution) {
    return World.as("dlh-officer")
        .get(RESOLUTIONS + "/" + resolution)
        .then()
        .statusCode(200)
        .extract()
        .path("departmentSeen");
  }

  private String ownedBy(String who, String meeting, String department) {
    Map<String, Object> body = new HashMap<>();
    body.put("content", "六月底前完成整改 " + UUID.randomUUID());
    body.put("deadline", world.today().plusDays(10).toString());
    body.put("department", department);
    String path = MEETINGS + "/" + meeting;
    Response made = post(who, path + "/resolutions", body, tag(who, path));
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  @Test
  void whatIsOverdueIsListedAndToldOnce() {
    String id = resolved("dlh-officer", held("dlh-officer"), null, null);
    world.change(
        "update meeting_resolution set deadline = date_sub(deadline, interval 20 day)"
            + " where id = unhex('"
            + id.replace("-", "")
            + "')");
    CurrentCaller.runAs(
        Caller.system(),
        () -> {
          sweep.tell(new UUID(0, 0), world.today());
          sweep.tell(new UUID(0, 0), world.today());
        });
    World.as("dlh-officer")
        .get(RESOLUTIONS + "?overdue=true&mine=true&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    World.as("dlh-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body(
            "items.findAll { it.link == '/resolutions/"
                + id
                + "' && it.code == 'RESOLUTION_OVERDUE' }",
            hasSize(1));
  }

  @Test
  void whatIsDueSoonIsToldUntilItIsOverdueOrDone() {
    String id = resolved("dlh-officer", held("dlh-officer"), null, null);
    sweepWithDeadline(id, world.today().plusDays(4));
    assertEquals(List.of("RESOLUTION_GIVEN"), told(id));
    sweepWithDeadline(id, world.today().plusDays(3));
    assertEquals(List.of("RESOLUTION_DUE", "RESOLUTION_GIVEN"), told(id));
    sweepWithDeadline(id, world.today().minusDays(1));
    assertEquals(List.of("RESOLUTION_GIVEN", "RESOLUTION_OVERDUE"), told(id));
    String path = RESOLUTIONS + "/" + id;
    post("dlh-officer", path + "/finish", Map.of("note", "已落实"), tag("dlh-officer", path))
        .then()
        .statusCode(200);
    assertEquals(List.of("RESOLUTION_DONE"), told(id));
  }

  private void sweepWithDeadline(String id, LocalDate deadline) {
    world.change(
        "update meeting_resolution set deadline = '"
            + deadline
            + "' where id = unhex('"
            + id.replace("-", "")
            + "')");
    CurrentCaller.runAs(Caller.system(), () -> sweep.tell(new UUID(0, 0), world.today()));
  }

  /** Codes of what waits for the office about a resolution. */
  private static List<String> told(String id) {
    List<String> codes =
        World.as("dlh-officer")
            .get(API + "/inbox?limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.link == '/resolutions/" + id + "' }.code");
    return codes.stream().sorted().toList();
  }

  @Test
  void aTopicComesOnAMeetingAndIsAnswered() {
    Response raised =
        post("dlh-department", TOPICS, Map.of("source", "HAND", "content", "消防水源不足"), null);
    assertEquals(201, raised.statusCode(), raised.asString());
    String topic = raised.path("id");
    String path = TOPICS + "/" + topic;
    String meeting = planned("dlh-officer");
    refused(
        post("dlh-department", path + "/schedule", Map.of("meetingId", meeting), "\"0\""),
        403,
        "TOPIC_NOT_YOURS");
    refused(
        post(
            "dlh-officer",
            path + "/schedule",
            Map.of("meetingId", UUID.randomUUID().toString()),
            tag("dlh-officer", path)),
        404,
        "NOT_FOUND");
    post("dlh-officer", path + "/schedule", Map.of("meetingId", meeting), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("SCHEDULED"));
    String meetingPath = MEETINGS + "/" + meeting;
    post(
            "dlh-officer",
            meetingPath + "/minutes",
            Map.of("minutes", "议定增设取水口"),
            tag("dlh-officer", meetingPath))
        .then()
        .statusCode(200);
    String resolution = resolved("dlh-officer", meeting, null, topic);
    post("dlh-officer", path + "/answer", Map.of("feedback", "六月前增设"), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("resolutionId", equalTo(resolution));
    assertEquals(404, World.as("dzgz-officer").get(path).statusCode());
  }

  @Test
  void aTopicComesOnAMeetingOfItsOwnPlaceThatTakesPlace() {
    Map<String, Object> said = Map.of("source", "HAND", "content", "消防水源不足");
    String path = TOPICS + "/" + post("dl-officer", TOPICS, said, null).path("id");
    Map<String, String> below = Map.of("meetingId", planned("dlh-officer"));
    refused(
        post("dl-officer", path + "/schedule", below, tag("dl-officer", path)),
        403,
        "MEETING_NOT_YOURS");
    String meeting = planned("dl-officer");
    String meetingPath = MEETINGS + "/" + meeting;
    post(
            "dl-officer",
            meetingPath + "/cancel",
            Map.of("reason", "改期"),
            tag("dl-officer", meetingPath))
        .then()
        .statusCode(200);
    refused(
        post(
            "dl-officer",
            path + "/schedule",
            Map.of("meetingId", meeting),
            tag("dl-officer", path)),
        409,
        "MEETING_STATE_FORBIDS");
  }

  @Test
  void refusesAnotherPlacesKindPlanAndMeeting() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "NO_SUCH");
    body.put("title", "x");
    body.put("heldOn", world.today().toString());
    refused(post("dlh-officer", MEETINGS, body, null), 400, "MEETING_KIND_UNKNOWN");
    body.put("kind", "HEARING");
    body.put("planId", "quyuan-2024-2026");
    body.put("unitId", "safety-office");
    refused(post("dlh-officer", MEETINGS, body, null), 404, "NOT_FOUND");
    String id = planned("dlh-officer");
    String path = MEETINGS + "/" + id;
    assertEquals(404, World.as("dzgz-officer").get(path).statusCode());
    refused(
        post("dlh-department", path + "/cancel", Map.of("reason", "x"), tag("dlh-officer", path)),
        403,
        "MEETING_NOT_YOURS");
    refused(
        post(
            "dlh-officer",
            path + "/resolutions",
            Map.of("content", "x", "deadline", world.today().toString()),
            tag("dlh-officer", path)),
        409,
        "MEETING_STATE_FORBIDS");
    post("dlh-officer", path + "/cancel", Map.of("reason", "改期"), tag("dlh-officer", path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
  }
}
