package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later deadline: asked for by one, decided by another. */
@HazardServiceTest
class ExtensionResourceTest {
  /** The tenant's rule gives a general hazard fifteen days. */
  private static final LocalDate FIRST = World.today().plusDays(15);

  private static final LocalDate LATER = World.today().plusDays(25);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String assignedHazard() {
    String id = reported(World.PARK);
    assigned(id);
    return id;
  }

  private static Map<String, Object> asking(LocalDate until) {
    return Map.of("until", until.toString(), "reason", "备件未到货");
  }

  @Test
  void grantsWhatTheEnterpriseAskedFor() {
    String id = assignedHazard();
    step("ent-officer", id, "ask-extension", asking(LATER))
        .then()
        .statusCode(200)
        .body("deadline", equalTo(FIRST.toString()))
        .body("extension.until", equalTo(LATER.toString()))
        .body("extension.reason", equalTo("备件未到货"));
    get("dlh-leader", id).then().body("actions", contains("DECIDE_EXTENSION"));
    as("dlh-leader")
        .get(HAZARDS + "?extensionAsked=true&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    step("dlh-leader", id, "decide-extension", Map.of("granted", true, "reason", "情况属实"))
        .then()
        .statusCode(200)
        .body("deadline", equalTo(LATER.toString()))
        .body("deadlineRule", nullValue())
        .body("originalDeadline", equalTo(FIRST.toString()))
        .body("extensions", equalTo(1))
        .body("extension", nullValue())
        .body("timeline[-1].event", equalTo("EXTENDED"))
        .body("timeline[-1].detail", equalTo(LATER.toString()))
        .body("timeline[-1].note", equalTo("情况属实"));
    as("dlh-leader")
        .get(HAZARDS + "?extensionAsked=true&limit=200")
        .then()
        .body("items.id", not(hasItem(id)));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 5, record -> id.equals(record.key()));
    assertEquals("io.zhiben.hazard.HazardExtended", heard.getLast().type());
    assertEquals(1, heard.getLast().body().get("extensions"));
    assertEquals(FIRST.toString(), heard.getLast().body().get("originalDeadline"));
  }

  @Test
  void refusesWithAReasonAndLetsAskAgain() {
    String id = assignedHazard();
    step("dlh-officer", id, "ask-extension", asking(LATER)).then().statusCode(200);
    step("ent-officer", id, "ask-extension", asking(LATER))
        .then()
        .statusCode(409)
        .body("code", equalTo("EXTENSION_PENDING"));
    step("dlh-leader", id, "decide-extension", Map.of("granted", false, "reason", " "))
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step("dlh-leader", id, "decide-extension", Map.of("granted", false, "reason", "理由不充分"))
        .then()
        .statusCode(200)
        .body("deadline", equalTo(FIRST.toString()))
        .body("extensions", equalTo(0))
        .body("timeline[-1].event", equalTo("EXTENSION_REFUSED"));
    step("dlh-leader", id, "decide-extension", Map.of("granted", true, "reason", "再议"))
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_EXTENSION_ASKED"));
    step("ent-principal", id, "ask-extension", asking(LATER)).then().statusCode(200);
  }

  @Test
  void keepsToTheRights() {
    String id = assignedHazard();
    step("dlh-leader", id, "ask-extension", asking(LATER)).then().statusCode(403);
    step("ent-officer", id, "ask-extension", asking(LATER)).then().statusCode(200);
    for (String who : List.of("dlh-officer", "ent-principal", "dlh-department")) {
      step(who, id, "decide-extension", Map.of("granted", true, "reason", "好"))
          .then()
          .statusCode(403);
    }
  }

  @Test
  void asksForALaterDayOfAHazardThatIsOwed() {
    String id = assignedHazard();
    step("ent-officer", id, "ask-extension", asking(FIRST))
        .then()
        .statusCode(400)
        .body("code", equalTo("EXTENSION_NOT_LATER"))
        .body("errors.field", contains("until"));
    String early = reported(World.PARK);
    step("ent-officer", early, "ask-extension", asking(LATER))
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }
}
