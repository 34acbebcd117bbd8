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
}
