package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A consolidated report that the city gives back, down to the unit that has to mend it and up. */
@ReportingTest
class ReopenedReportTest {
  private static final String REPORTS = "/api/reporting/v1/periodic-reports";
  private static final String PROBLEMS = "cells.find { it.section == 'problems' }.";

  @Inject World world;
  @Inject RegionTree regions;
  private LocalDate first;
  private String ofUnit;
  private String ofAll;

  @BeforeEach
  void theConsolidatedOneWentUp() {
    world.reset();
    Quyuan.settle(regions);
    List.of("periodic_cell", "periodic_report", "report_contact", "report_template")
        .forEach(table -> world.change("delete from " + table));
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    as("yt-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"))
        .put("/api/reporting/v1/report-contacts/" + Quyuan.PLAN + "/town-yingtian")
        .then()
        .statusCode(200);
    ofUnit = begin("yt-officer", "town-yingtian");
    save(ofUnit, "progress", "排查企业全部完成。").then().statusCode(200);
    save(ofUnit, "problems", "无。").then().statusCode(200);
    take("yt-officer", ofUnit, "submit", Map.of());
    take("qy-officer", ofUnit, "accept", Map.of());
    ofAll = begin("qy-officer", null);
    take("qy-leader", ofAll, "submit-up", Map.of());
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private String begin(String user, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", Quyuan.PLAN);
    body.put("rule", "progress");
    body.put("from", first.toString());
    body.put("unit", unit);
    return as(user).body(body).post(REPORTS).then().statusCode(201).extract().path("id");
  }

  private static String tag(String id) {
    return as("qy-officer").get(REPORTS + "/" + id).header("ETag");
  }

  private static Response save(String id, String section, String text) {
    return as("yt-officer")
        .header("If-Match", tag(id))
        .body(Map.of("cells", List.of(Map.of("section", section, "text", text))))
        .put(REPORTS + "/" + id + "/cells");
  }

  private static Response step(String user, String id, String verb, Object body) {
    return as(user).header("If-Match", tag(id)).body(body).post(REPORTS + "/" + id + "/" + verb);
  }

  private static void take(String user, String id, String verb, Object body) {
    step(user, id, verb, body).then().statusCode(200);
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo(code));
  }

  private static Map<String, Object> back(String section) {
    return Map.of("cells", List.of(Map.of("section", section, "reason", "请写明问题")));
  }

  @Test
  @DisplayName("a cell that the city gives back is mended by the unit that it stems from")
  void theChainIsMended() {
    take("yy-officer", ofAll, "return", back("problems"));

    String next =
        step("qy-officer", ofUnit, "return", back("problems"))
            .then()
            .statusCode(200)
            .body("row.edition", equalTo(2))
            .body("row.state", equalTo("RETURNED"))
            .body(PROBLEMS + "returned", equalTo("请写明问题"))
            .body("cells.find { it.section == 'progress' }.text", equalTo("排查企业全部完成。"))
            .extract()
            .path("id");
    as("yt-officer")
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .body(
            "items.findAll { it.link == '/periodic-reports/" + next + "' }.code",
            contains("REPORT_RETURNED"));
    as("yt-officer")
        .get(REPORTS + "/" + next)
        .then()
        .body("cells.findAll { it.writable }.section", contains("problems"))
        .body("actions", contains("SAVE", "SUBMIT"));
    refused(save(next, "progress", "改"), "REPORT_CELL_LOCKED");
    save(next, "problems", "两家企业台账不全。").then().statusCode(200);
    // what was accepted counts until something else is
    as("qy-officer").get(REPORTS + "/" + ofUnit).then().body("row.state", equalTo("ACCEPTED"));
    as("qy-officer").get(REPORTS + "/" + ofAll).then().body(PROBLEMS + "text", equalTo("【营田镇】无。"));

    take("yt-officer", next, "submit", Map.of());
    take("qy-officer", next, "accept", Map.of());
    as("qy-officer").get(REPORTS + "/" + ofUnit).then().body("row.state", equalTo("SUPERSEDED"));
    step("qy-leader", ofAll, "submit-up", Map.of())
        .then()
        .statusCode(200)
        .body(PROBLEMS + "text", equalTo("【营田镇】两家企业台账不全。"))
        .body(PROBLEMS + "returned", nullValue())
        .body("cells.find { it.section == 'progress' }.text", containsString("【营田镇】排查企业全部完成。"));
    refused(step("qy-officer", next, "return", back("problems")), "REPORT_STATE_FORBIDS");
    step("yy-officer", ofAll, "accept", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("ACCEPTED"));
  }

  @Test
  void allElseStaysLocked() {
    // as long as it is up there is nothing to give on
    refused(step("qy-officer", ofUnit, "return", back("problems")), "REPORT_STATE_FORBIDS");
    refused(step("yt-officer", ofUnit, "revise", Map.of("reason", "数字有误")), "REPORT_LOCKED");
    take("yy-officer", ofAll, "return", back("problems"));

    refused(step("yt-officer", ofUnit, "revise", Map.of("reason", "数字有误")), "REPORT_LOCKED");
    as("yt-officer").get(REPORTS + "/" + ofUnit).then().body("actions", hasSize(0));
    as("qy-officer").get(REPORTS + "/" + ofUnit).then().body("actions", hasItem("RETURN"));
    // not the cell that came back
    step("qy-officer", ofUnit, "return", back("progress"))
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_CELL_LOCKED"))
        .body("errors.field", contains("cells[0].section"));
    // nor by somebody else
    step("yt-officer", ofUnit, "return", back("problems")).then().statusCode(403);
    step("qy-officer", ofUnit, "return", back("problems")).then().statusCode(200);
    refused(step("qy-officer", ofUnit, "return", back("problems")), "REPORT_BEGUN_ALREADY");
    as("qy-officer")
        .get(REPORTS + "/" + ofUnit)
        .then()
        .body("row.state", equalTo("ACCEPTED"))
        .body("actions", not(hasItem("RETURN")));
  }

  @Test
  void whatGoesUpWithoutTheUnitsAnswerKeepsWhatWasAccepted() {
    take("yy-officer", ofAll, "return", back("problems"));
    String next =
        step("qy-officer", ofUnit, "return", back("problems"))
            .then()
            .statusCode(200)
            .extract()
            .path("id");

    step("qy-leader", ofAll, "submit-up", Map.of())
        .then()
        .statusCode(200)
        .body(PROBLEMS + "text", equalTo("【营田镇】无。"));
    refused(save(next, "problems", "两家企业台账不全。"), "REPORT_LOCKED");
  }
}
