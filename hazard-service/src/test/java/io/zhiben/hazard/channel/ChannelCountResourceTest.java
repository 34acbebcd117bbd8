package io.zhiben.hazard.channel;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All channels in one list, and what two of them have found alike. */
@HazardServiceTest
class ChannelCountResourceTest {
  private static final String CHANNELS = BASE + "/hazard-channels";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Map<String, Object>> counts() {
    List<Map<String, Object>> all =
        as("dlh-officer")
            .queryParam("from", World.today().toString())
            .queryParam("to", World.today().toString())
            .queryParam("region", World.DONGLIHU)
            .get(CHANNELS)
            .then()
            .statusCode(200)
            .body(
                "source",
                contains("INSPECTION", "SELF_CHECK", "THIRD_PARTY", "REPORT", "TIP_OFF", "LEGACY"))
            .extract()
            .path("");
    Map<String, Map<String, Object>> bySource = new HashMap<>();
    all.forEach(one -> bySource.put((String) one.get("source"), one));
    return bySource;
  }

  private static int grown(
      Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> now, String of) {
    String[] what = of.split("\\.");
    return (Integer) now.get(what[0]).get(what[1]) - (Integer) before.get(what[0]).get(what[1]);
  }

  @Test
  void holdsTheChannelsRecordsAgainstTheList() {
    Map<String, Map<String, Object>> before = counts();
    as("dlh-officer")
        .body(inspectionBody(World.PARK, "ROUTINE", "OFFICER", 2))
        .post(BASE + "/inspections")
        .then()
        .statusCode(201);
    as("ent-officer")
        .body(inspectionBody(World.PARK, "SELF_CHECK", "SAFETY_MANAGER", 1))
        .post(BASE + "/inspections")
        .then()
        .statusCode(201);
    reported(World.PARK);
    Map<String, Map<String, Object>> now = counts();
    assertEquals(1, grown(before, now, "INSPECTION.records"));
    assertEquals(2, grown(before, now, "INSPECTION.findings"));
    assertEquals(2, grown(before, now, "INSPECTION.hazards"));
    assertEquals(0, grown(before, now, "INSPECTION.difference"));
    assertEquals(1, grown(before, now, "SELF_CHECK.records"));
    assertEquals(1, grown(before, now, "SELF_CHECK.hazards"));
    assertEquals(1, grown(before, now, "REPORT.hazards"));
    assertEquals(0, grown(before, now, "TIP_OFF.records"));
  }

  @Test
  void refusesADayBeforeTheFirstAndThoseWhoHaveNoOffice() {
    as("dlh-officer")
        .queryParam("from", "2026-02-01")
        .queryParam("to", "2026-01-31")
        .get(CHANNELS)
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_PARAMETER"));
    as("dlh-officer").queryParam("from", "2026-02-01").get(CHANNELS).then().statusCode(400);
    as("ent-officer")
        .queryParam("from", "2026-02-01")
        .queryParam("to", "2026-02-02")
        .get(CHANNELS)
        .then()
        .statusCode(403);
  }

  @Test
  void pointsAtWhatAnotherChannelHasFoundAlready() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    String byInspection = found("二号厂房东侧消防通道被货架堵塞" + mark);
    String another = found("配电室灭火器过期" + mark.substring(4));
    String byReport = found("二号厂房东侧的消防通道货架堵塞" + mark);
    as("dlh-officer")
        .get(HAZARDS + "/" + byReport + "/similar")
        .then()
        .statusCode(200)
        .body("id", hasItem(byInspection))
        .body("id", not(hasItem(another)))
        .body("id", not(hasItem(byReport)));
    step("dlh-officer", byInspection, "withdraw", Map.of("reason", "重复")).then().statusCode(200);
    as("dlh-officer")
        .get(HAZARDS + "/" + byReport + "/similar")
        .then()
        .body("id", not(hasItem(byInspection)));
    as("dzgz-officer").get(HAZARDS + "/" + byReport + "/similar").then().statusCode(404);
  }

  private static String found(String description) {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", description);
    body.remove("place");
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }
}
