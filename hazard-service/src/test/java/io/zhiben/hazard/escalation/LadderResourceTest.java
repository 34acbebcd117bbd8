package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder of a place is its own to change. */
@HazardServiceTest
class LadderResourceTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void changesTheLadderOfTheOwnPlaceByVersion() {
    String ladder = BASE + "/escalation-ladder";
    Response before = as("dzgz-admin").get(ladder);
    before.then().statusCode(200).body("level", equalTo("TOWN")).body("mayChange", equalTo(true));
    List<Map<String, Object>> rungs = before.jsonPath().getList("rungs");
    rungs.getFirst().put("byLeader", true);
    String tag = before.header("ETag");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(200)
        .body("own", equalTo(true))
        .body("rungs[0].byLeader", equalTo(true))
        .body("version", greaterThanOrEqualTo(1));
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(412);
    as("dzgz-officer")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(403);
    String now = as("dzgz-admin").get(ladder).header("ETag");
    as("dzgz-admin")
        .header("If-Match", now)
        .body(Map.of("rungs", List.of(rungs.getFirst(), rungs.getFirst())))
        .post(ladder)
        .then()
        .statusCode(400)
        .body("code", equalTo("RUNG_CODE_TWICE"));
    as("dl-leader")
        .get(ladder)
        .then()
        .body("level", equalTo("DISTRICT"))
        .body("own", equalTo(false));
  }
}
