package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.rectified;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hazard that was signed off and is there again. */
@HazardServiceTest
class ReopeningResourceTest {
  private static final Map<String, Object> AGAIN =
      Map.of("description", "安全出口又被锁闭", "foundOn", World.today().toString());

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String signedOff() {
    String id = reported(World.PARK);
    assigned(id);
    rectified("ent-officer", id).then().statusCode(200);
    step("dlh-officer", id, "reinspect", Map.of("passed", true)).then().statusCode(200);
    step("dlh-officer", id, "sign-off", Map.of()).then().statusCode(200);
    return id;
  }

  @Test
  void beginsANewHazardThatNamesTheOldOne() {
    String old = signedOff();
    String oldNumber = get("dlh-officer", old).path("number");
    String again =
        step("dlh-officer", old, "reopen", AGAIN)
            .then()
            .statusCode(201)
            .body("id", not(equalTo(old)))
            .body("state", equalTo("REPORTED"))
            .body("level", nullValue())
            .body("suggestedLevel", equalTo("GENERAL"))
            .body("place", equalTo("一层东侧"))
            .body("reopens.id", equalTo(old))
            .body("reopens.number", equalTo(oldNumber))
            .extract()
            .path("id");
    String newNumber = get("dlh-officer", again).path("number");
    get("dlh-officer", old)
        .then()
        .body("state", equalTo("SIGNED_OFF"))
        .body("reopenedBy.id", equalTo(again))
        .body("actions", not(hasItem("REOPEN")))
        .body("timeline[-1].event", equalTo("REOPENED"))
        .body("timeline[-1].detail", equalTo(newNumber));
    List<Neighbours.Heard> heard =
        Neighbours.hear(Topics.HAZARD, 1, record -> again.equals(record.key()));
    assertEquals(old, heard.getFirst().body().get("reopens"));
  }

  @Test
  void comesBackOnceOnly() {
    String old = signedOff();
    step("dlh-grid", old, "reopen", AGAIN).then().statusCode(404);
    step("ent-officer", old, "reopen", AGAIN).then().statusCode(403);
    step("dlh-officer", old, "reopen", AGAIN).then().statusCode(201);
    step("dlh-officer", old, "reopen", AGAIN)
        .then()
        .statusCode(409)
        .body("code", equalTo("REOPENED_ALREADY"));
  }

  @Test
  void comesBackNoEarlierThanItWent() {
    String old = signedOff();
    step(
            "dlh-officer",
            old,
            "reopen",
            Map.of("description", "又被锁闭", "foundOn", World.today().minusDays(1).toString()))
        .then()
        .statusCode(400)
        .body("code", equalTo("FOUND_BEFORE_SIGN_OFF"))
        .body("errors.field", contains("foundOn"));
    step("dlh-officer", reported(World.PARK), "reopen", AGAIN)
        .then()
        .statusCode(409)
        .body("code", equalTo("HAZARD_STATE_FORBIDS"));
  }
}
