package io.zhiben.hazard.telling;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    return told(type, link, "addresseeKind");
  }

  /** The codes with another field of what was asked or ended. */
  private List<String> told(String type, String link, String field) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select concat(json_unquote(json_extract(payload, '$.code')), ' ',"
                    + " json_unquote(json_extract(payload, '$."
                    + field
                    + "'))) from outbox"
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

  @Test
  void aTransferredHazardIsToldToItsReceiverAndWhatComesBackToTheLead() {
    String id = Api.reported(World.HOTEL);
    String link = "/hazards/" + id;
    taken("dlh-officer", id, "transfer", Map.of("to", World.LEAD, "reason", "属经济部门"));
    assertEquals(List.of("HAZARD_TRANSFERRED " + World.LEAD), told("Asked", link, "addressee"));
    taken("dlh-department", id, "hand-back", Map.of("reason", "不属本部门职责"));
    assertEquals(
        List.of("HAZARD_TRANSFERRED " + World.LEAD, "HAZARD_HANDED_BACK DLH-CULT"),
        told("Asked", link, "addressee"));
    assertEquals(List.of("HAZARD_TRANSFERRED " + World.LEAD), told("Ended", link, "addressee"));
    taken("dlh-officer", id, "transfer", Map.of("to", World.LEAD, "reason", "已核实职责"));
    taken("dlh-department", id, "verify", Map.of("level", "GENERAL"));
    assertEquals(
        List.of(
            "HAZARD_TRANSFERRED " + World.LEAD,
            "HAZARD_HANDED_BACK DLH-CULT",
            "HAZARD_TRANSFERRED " + World.LEAD),
        told("Ended", link, "addressee"));
  }

  @Test
  void whatWaitsForADepartmentGoesToTheOneThatLeadsNext() {
    UUID enterprise = UUID.randomUUID();
    Neighbours.say(EventType.ENTERPRISE_REGISTERED, ledBy(enterprise, 1, World.LEAD));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            as("dlh-officer").body(Api.hazardBody(enterprise)).post(Api.HAZARDS).statusCode()
                == 201);
    String id = Api.reported(enterprise);
    String link = "/hazards/" + id;
    Api.verifiedGeneral(id);
    taken("dlh-officer", id, "regrade", MAJOR);
    assertEquals(List.of("HAZARD_MAJOR " + World.LEAD), told("Asked", link, "addressee"));
    Neighbours.say(EventType.ENTERPRISE_CHANGED, ledBy(enterprise, 2, "DLH-MARKET"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> told("Asked", link, "addressee").contains("HAZARD_MAJOR DLH-MARKET"));
    assertEquals(List.of("HAZARD_MAJOR " + World.LEAD), told("Ended", link, "addressee"));
    taken("dlh-officer", id, "regrade", Map.of("level", "GENERAL", "reason", "复核"));
    assertEquals(
        List.of("HAZARD_MAJOR " + World.LEAD, "HAZARD_MAJOR DLH-MARKET"),
        told("Ended", link, "addressee"));
  }

  private static EnterpriseState ledBy(UUID enterprise, long version, String lead) {
    return World.enterprise(
        enterprise,
        version,
        World.town(World.DONGLIHU, "120110000000"),
        World.code(enterprise),
        "换主管部门的企业",
        lead);
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
