package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.photo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a town asks of hazards beyond the law (D-091, Y-226, Y-374, Y-500). */
@HazardServiceTest
class HazardRulesTest {
  private static final String RULES = BASE + "/hazard-rules";
  private static final String WHO = "dzgz-officer";

  @BeforeEach
  void askForAll() {
    World.ensure();
    set(true);
  }

  /** Other tests assign there as well. */
  @AfterEach
  void askForNothing() {
    set(false);
  }

  private static void set(boolean needed) {
    as("dzgz-admin")
        .header("If-Match", as("dzgz-admin").get(RULES).header("ETag"))
        .body(
            Map.of(
                "responsibleNeeded", needed,
                "standardNeeded", needed,
                "photoBeforeNeeded", needed,
                "idleDays", 30,
                "noticeRepeatHours", 24))
        .put(RULES)
        .then()
        .statusCode(200);
  }

  private static Response step(String id, String verb, Map<String, ?> body) {
    String tag = as(WHO).get(HAZARDS + "/" + id).header("ETag");
    return as(WHO).header("If-Match", tag).body(body).post(HAZARDS + "/" + id + "/" + verb);
  }

  @Test
  void aGeneralHazardIsAssignedWithItsPostAndItsStandard() {
    String id =
        as(WHO)
            .body(hazardBody(World.FAR))
            .post(HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    step(id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    String until = World.today().plusDays(5).toString();
    step(id, "assign", Map.of("deadline", until))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("RESPONSIBLE_NOT_GIVEN"))
        .body("errors[0].field", equalTo("responsible"));
    step(id, "assign", Map.of("deadline", until, "responsible", "站长", "standard", " "))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("STANDARD_NOT_GIVEN"));
    step(
            id,
            "assign",
            Map.of("deadline", until, "responsible", "站长", "standard", "GB 50016 第 6.4 条"))
        .then()
        .statusCode(200)
        .body("plan.responsible", equalTo("站长"))
        .body("standard", equalTo("GB 50016 第 6.4 条"));
  }

  @Test
  void whatWasPutRightOnTheSpotShowsHowItWasBefore() {
    Map<String, Object> visit = inspectionBody(World.FAR, "ROUTINE", "OFFICER", 0);
    visit.put("findings", List.of(Map.of("description", "灭火器被挡", "correctedOnTheSpot", true)));
    String id =
        as(WHO)
            .body(visit)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("hazards[0].id");
    step(id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    photo(WHO, id, "AFTER");
    String tag = as("tj-officer").get(HAZARDS + "/" + id).header("ETag");
    as("tj-officer").get(HAZARDS + "/" + id).then().body("actions", not(hasItem("REINSPECT")));
    as("tj-officer")
        .header("If-Match", tag)
        .body(Map.of("passed", true))
        .post(HAZARDS + "/" + id + "/reinspect")
        .then()
        .statusCode(409)
        .body("code", equalTo("SPOT_CORRECTION_NEEDS_PHOTO_BEFORE"));
    photo(WHO, id, "BEFORE");
    as("tj-officer").get(HAZARDS + "/" + id).then().body("actions", hasItem("REINSPECT"));
  }
}
