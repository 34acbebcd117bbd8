package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
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

/** Hazards that another department of the town deals with. */
@HazardServiceTest
class TransferResourceTest {
  private static final Map<String, Object> TO_LEAD = Map.of("to", World.LEAD, "reason", "属经济部门");

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void letsTheReceiverDealWithIt() {
    String id = reported(World.HOTEL);
    get("dlh-department", id).then().body("actions", empty());
    as("dlh-officer")
        .get(HAZARDS + "/" + id + "/receivers")
        .then()
        .statusCode(200)
        .body("code", hasItems(World.LEAD, "DLH-CO", "DLH-MARKET"))
        .body("code", not(hasItems("DLH-CULT")));
    step("dlh-officer", id, "transfer", TO_LEAD)
        .then()
        .statusCode(200)
        .body("state", equalTo("TRANSFERRED"))
        .body("transferredTo", equalTo(World.LEAD))
        .body("nextStep", equalTo("VERIFY"))
        .body("timeline[-1].event", equalTo("TRANSFERRED"))
        .body("timeline[-1].detail", equalTo(World.LEAD))
        .body("timeline[-1].note", equalTo("属经济部门"));
    as("dlh-department")
        .get(HAZARDS + "?state=TRANSFERRED&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItems(id));
    step("dlh-department", id, "verify", Map.of("level", "GENERAL"))
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"))
        .body("transferredTo", equalTo(World.LEAD));
    step("dlh-department", id, "assign", Map.of()).then().statusCode(200);
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 4, record -> id.equals(record.key()));
    assertEquals("io.zhiben.hazard.HazardTransferred", heard.get(1).type());
    assertEquals("TRANSFERRED", heard.get(1).body().get("state"));
    assertEquals(World.LEAD, heard.get(1).body().get("transferredTo"));
  }

  @Test
  void givesItBackWithAReason() {
    String id = reported(World.HOTEL);
    step("dlh-officer", id, "transfer", TO_LEAD).then().statusCode(200);
    step("dlh-department", id, "hand-back", Map.of("reason", ""))
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step("dlh-department", id, "hand-back", Map.of("reason", "不属本部门职责"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REPORTED"))
        .body("transferredTo", nullValue())
        .body("actions", empty())
        .body("timeline[-1].event", equalTo("HANDED_BACK"));
    step("dlh-officer", id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
  }

  @Test
  void leavesTheFormerDepartmentLookingOn() {
    String id = reported(World.PARK);
    step("dlh-department", id, "transfer", Map.of("to", "DLH-CULT", "reason", "属文旅部门"))
        .then()
        .statusCode(200)
        .body("actions", empty());
    step("dlh-department", id, "verify", Map.of("level", "GENERAL"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_LEAD_DEPARTMENT"));
  }

  @Test
  void transfersToOtherDepartmentsOfTheTownOnly() {
    String id = reported(World.PARK);
    for (String to : List.of("DZ", "NOBODY", World.LEAD)) {
      step("dlh-officer", id, "transfer", Map.of("to", to, "reason", "理由"))
          .then()
          .statusCode(400)
          .body("code", equalTo("RECEIVER_UNKNOWN"))
          .body("errors.field", contains("to"));
    }
    step("ent-officer", id, "transfer", TO_LEAD).then().statusCode(403);
    as("dzgz-officer").get(HAZARDS + "/" + id + "/receivers").then().statusCode(404);
  }
}
