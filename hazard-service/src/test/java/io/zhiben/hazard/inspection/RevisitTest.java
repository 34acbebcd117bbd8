package io.zhiben.hazard.inspection;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.listing.Cases;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks back at hazards that were signed off. */
@HazardServiceTest
class RevisitTest {
  private static final String CANDIDATES = BASE + "/inspection-statistics/revisit-candidates";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response inspect(UUID enterprise, String kind, Object hazard) {
    Map<String, Object> visit = inspectionBody(enterprise, kind, "OFFICER", 0);
    visit.put("revisits", hazard);
    return as("dlh-officer").body(visit).post(INSPECTIONS);
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status + " " + code, answer.statusCode() + " " + answer.path("code"));
  }

  @Test
  void isBoundToAHazardThatWasSignedOff() {
    String hazard = Cases.major(World.PARK, World.today().plusDays(10));
    refused(inspect(World.PARK, "SPECIAL", hazard), 409, "REVISIT_NOT_SIGNED_OFF");
    Cases.reinspected(hazard);
    step("dlh-officer", hazard, "sign-off", Map.of()).then().statusCode(200);
    as("dlh-leader")
        .get(CANDIDATES + "?region=" + World.DONGLIHU)
        .then()
        .body("first.id", hasItem(hazard));
    refused(inspect(World.HOTEL, "SPECIAL", hazard), 400, "INVALID_FIELD");
    refused(inspect(World.PARK, "GUIDANCE", hazard), 400, "INVALID_FIELD");
    refused(inspect(World.PARK, "SPECIAL", UUID.randomUUID()), 404, "NOT_FOUND");
    String looked =
        inspect(World.PARK, "SPECIAL", hazard)
            .then()
            .statusCode(201)
            .body("revisits.id", equalTo(hazard))
            .extract()
            .path("id");
    as("ent-officer").get(INSPECTIONS + "/" + looked).then().body("revisits", nullValue());
    as("dlh-officer")
        .get(INSPECTIONS + "?revisits=" + hazard)
        .then()
        .body("items.id", contains(looked));
    as("dlh-leader").get(CANDIDATES).then().body("first.id", not(hasItem(hazard)));
    assertEquals(403, as("ent-officer").get(CANDIDATES).statusCode());
  }
}
