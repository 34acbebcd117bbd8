package io.zhiben.hazard.accountability;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Major hazards that an inspection shortly before did not name. */
@HazardServiceTest
class MissedCandidateTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response candidates(String who, int days) {
    LocalDate today = World.today();
    return as(who)
        .queryParam("from", today.toString())
        .queryParam("to", today.toString())
        .queryParam("days", days)
        .get(BASE + "/accountability-candidates");
  }

  @Test
  void leadsBackToTheInspectionAsFarAsAskedAndNotOnceThereIsACase() {
    Map<String, Object> before = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    before.put("inspectedOn", World.today().minusDays(5).toString());
    String inspection =
        as("dlh-officer")
            .body(before)
            .post(BASE + "/inspections")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String hazard = reported(World.PARK);
    String mine = "findAll { it.hazardId == '" + hazard + "' }";
    candidates("dlh-leader", 30).then().statusCode(200).body("hazardId", not(hasItem(hazard)));
    step(
            "dlh-officer",
            hazard,
            "verify",
            Map.of("level", "MAJOR", "clauseId", "gb-45067-2024/4.9.c"))
        .then()
        .statusCode(200);
    candidates("dlh-leader", 5)
        .then()
        .statusCode(200)
        .body(mine + ".inspectionId", hasItem(inspection))
        .body(mine + ".find { it.inspectionId == '" + inspection + "' }.days", equalTo(5));
    candidates("dlh-leader", 4).then().body(mine + ".inspectionId", not(hasItem(inspection)));
    candidates("dzgz-officer", 30).then().body("hazardId", not(hasItem(hazard)));
    as("dl-leader")
        .body(
            Map.of(
                "hazardId", hazard,
                "reason", "MISSED",
                "unit", "街道安监办",
                "facts", "五天前检查未发现"))
        .post(BASE + "/accountability-cases")
        .then()
        .statusCode(201);
    candidates("dlh-leader", 30).then().body("hazardId", not(hasItem(hazard)));
    as("dlh-leader")
        .queryParam("from", "2026-02-02")
        .queryParam("to", "2026-02-01")
        .get(BASE + "/accountability-candidates")
        .then()
        .statusCode(400);
  }
}
