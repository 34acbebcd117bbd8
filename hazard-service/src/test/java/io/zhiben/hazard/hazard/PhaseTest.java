package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hazards and check items carry the phase of the object's life (Y-022, Y-125). */
@HazardServiceTest
class PhaseTest {
  private static final String LISTS = BASE + "/checklists";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String reported(String phase) {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("phase", phase);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  @Test
  void isSaidWithAReportAndNarrowsTheList() {
    String build = reported("BUILD");
    String none = reported(null);
    get("dlh-officer", build).then().body("phase", equalTo("BUILD"));
    as("dlh-officer")
        .get(HAZARDS + "?limit=200&sort=-foundOn&phase=BUILD&enterprise=" + World.PARK)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(build))
        .body("items.id", not(hasItem(none)));
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("phase", "DEMOLISH");
    as("dlh-officer")
        .body(body)
        .post(HAZARDS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("phase"));
    as("dlh-officer").get(HAZARDS + "?phase=DEMOLISH").then().statusCode(400);
  }

  @Test
  void comesWithAFindingOrFromTheItemOfAChecklist() {
    Response made =
        as("dlh-officer")
            .body(
                Map.of(
                    "title", "施工阶段检查表",
                    "kind", "STANDARD",
                    "items", List.of(Map.of("text", "临边防护", "basis", "JGJ 59", "phase", "BUILD"))))
            .post(LISTS);
    String list = made.then().statusCode(201).extract().path("id");
    as("dlh-officer")
        .header("If-Match", made.header("ETag"))
        .body(Map.of())
        .post(LISTS + "/" + list + "/issue")
        .then()
        .statusCode(200);
    String version =
        as("dlh-officer")
            .get(BASE + "/applicable-checklists?enterprise=" + World.PARK)
            .path("find { it.checklistId == '" + list + "' }.versionId");
    Map<String, Object> visit = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    visit.put("findings", List.of(Map.of("description", "图纸缺防火分区", "phase", "DESIGN")));
    visit.put(
        "checklists",
        List.of(
            Map.of("versionId", version, "answers", List.of(Map.of("no", 1, "answer", "NOT_OK")))));
    List<String> hazards =
        as("dlh-officer")
            .body(visit)
            .post(INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("hazards.id");
    get("dlh-officer", hazards.get(0)).then().body("phase", equalTo("DESIGN"));
    get("dlh-officer", hazards.get(1)).then().body("phase", equalTo("BUILD"));
    as("dlh-officer").get(LISTS + "/" + list).then().body("items.phase", contains("BUILD"));
  }
}
