package io.zhiben.hazard.telling;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is, is asked to be told in the transaction of the step. */
@HazardServiceTest
class TellingTest {
  /** Later than the fifteen days that the tenant's rule gives a general hazard. */
  private static final String LATER = World.today().plusDays(25).toString();

  private static final Map<String, String> MAJOR =
      Map.of("level", "MAJOR", "clauseId", "mem-10-2023/13.2", "reason", "现场复核");

  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** The codes asked or ended about a thing, with their addressees, in order. */
  private List<String> told(String type, String link) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select concat(json_unquote(json_extract(payload, '$.code')), ' ',"
                    + " json_unquote(json_extract(payload, '$.addresseeKind'))) from outbox"
                    + " where event_type = ? and json_unquote(json_extract(payload, '$.link')) = ?"
                    + " order by seq",
                row -> row.getString(1),
                "io.zhiben.notification.Notification" + type,
                link));
  }

  @Test
  void anAssignmentIsToldToItsReceiverAndItsAnswerToItsIssuer() {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "督办");
    body.put("demand", "限期办理");
    body.put("department", World.LEAD);
    body.put("deadline", World.today().plusDays(5).toString());
    String id = as("dlh-leader").body(body).post(BASE + "/assignments").path("id");
    String link = "/assignments/" + id;
    assertEquals(List.of("ASSIGNMENT_GIVEN DEPARTMENT"), told("Asked", link));
    String tag = as("dlh-leader").get(BASE + "/assignments/" + id).header("ETag");
    as("dlh-department")
        .header("If-Match", tag)
        .body(Map.of("note", "已办理"))
        .post(BASE + "/assignments/" + id + "/answer")
        .then()
        .statusCode(200);
    assertEquals(
        List.of("ASSIGNMENT_GIVEN DEPARTMENT", "ASSIGNMENT_ANSWERED ROLE"), told("Asked", link));
    assertEquals(List.of("ASSIGNMENT_GIVEN DEPARTMENT"), told("Ended", link));
  }

  @Test
  void aHazardIsToldToWhoeverHasToActNext() {
    String id = Api.reported(World.PARK);
    String link = "/hazards/" + id;
    Api.assigned(id);
    assertEquals(List.of("HAZARD_ASSIGNED ENTERPRISE"), told("Asked", link));
    Api.rectified("ent-officer", id).then().statusCode(200);
    assertEquals(
        List.of("HAZARD_ASSIGNED ENTERPRISE", "HAZARD_RECTIFIED DEPARTMENT"), told("Asked", link));
    assertEquals(List.of("HAZARD_ASSIGNED ENTERPRISE"), told("Ended", link));
  }

  @Test
  void anAssignmentThatIsTakenBackWaitsForNobody() {
    String id = Api.reported(World.PARK);
    String link = "/hazards/" + id;
    Api.assigned(id);
    taken("dlh-officer", id, "return", Map.of("reason", "交办有误", "to", "VERIFIED"));
    assertEquals(List.of("HAZARD_ASSIGNED ENTERPRISE"), told("Ended", link));
    taken("dlh-officer", id, "assign", Map.of());
    taken("dlh-officer", id, "regrade", MAJOR);
    assertEquals(
        List.of("HAZARD_ASSIGNED ENTERPRISE", "HAZARD_ASSIGNED ENTERPRISE"), told("Ended", link));
    assertEquals("HAZARD_MAJOR DEPARTMENT", told("Asked", link).getLast());
  }

  @Test
  void aMajorHazardThatIsGradedDownIsToldToHaveEnded() {
    String id = Api.reported(World.PARK);
    String link = "/hazards/" + id;
    Api.verifiedGeneral(id);
    taken("dlh-officer", id, "regrade", MAJOR);
    taken("dlh-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "复核"));
    assertEquals(List.of("HAZARD_MAJOR DEPARTMENT"), told("Asked", link));
    assertEquals(List.of("HAZARD_MAJOR DEPARTMENT"), told("Ended", link));
  }

  @Test
  void theEnterpriseHearsOfTheLaterDeadline() {
    String id = Api.reported(World.PARK);
    String link = "/hazards/" + id;
    Api.assigned(id);
    taken("ent-officer", id, "ask-extension", asking());
    taken("dlh-leader", id, "decide-extension", Map.of("granted", true, "reason", "情况属实"));
    assertEquals(
        List.of(
            "HAZARD_ASSIGNED ENTERPRISE",
            "HAZARD_EXTENSION_ASKED ROLE",
            "HAZARD_ASSIGNED ENTERPRISE"),
        told("Asked", link));
    assertEquals(List.of("HAZARD_EXTENSION_ASKED ROLE"), told("Ended", link));
    assertEquals(LATER, lastDue(link));
  }

  @Test
  void nobodyDecidesOnALaterDeadlineOfWhatWasRectified() {
    String id = Api.reported(World.PARK);
    Api.assigned(id);
    taken("ent-officer", id, "ask-extension", asking());
    Api.rectified("ent-officer", id).then().statusCode(200);
    assertEquals(
        List.of("HAZARD_ASSIGNED ENTERPRISE", "HAZARD_EXTENSION_ASKED ROLE"),
        told("Ended", "/hazards/" + id));
  }

  private static void taken(String who, String id, String verb, Map<String, ?> body) {
    Api.step(who, id, verb, body).then().statusCode(200);
  }

  private static Map<String, Object> asking() {
    return Map.of("until", LATER, "reason", "备件未到货");
  }

  /** The last day that was told last. */
  private String lastDue(String link) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .query(
                    "select json_unquote(json_extract(payload, '$.due')) from outbox"
                        + " where event_type = 'io.zhiben.notification.NotificationAsked'"
                        + " and json_unquote(json_extract(payload, '$.link')) = ? order by seq",
                    row -> row.getString(1),
                    link)
                .getLast());
  }
}
