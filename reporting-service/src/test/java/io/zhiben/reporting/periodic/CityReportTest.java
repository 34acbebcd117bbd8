package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Xml;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import io.zhiben.reporting.plan.Plans;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The consolidated report of a city, above which there is no level in the suite. */
@ReportingTest
class CityReportTest {
  private static final String API = "/api/reporting/v1";
  private static final String REPORTS = API + "/periodic-reports";
  private static final String PLAN = "tianjin-city";

  private static final String TEXT =
      """
      format: 2
      id: tianjin-city
      title: {zh: 市级测试方案, en: Test plan of the city}
      region: "120000000000"
      period: {from: 2024-01-01, to: 2026-12-31}
      status: ISSUED
      issuedOn: 2024-01-01
      cites: [D-001]
      units:
        - {id: office, title: {zh: 市安委办, en: Office}, kind: OFFICE, cites: [D-018]}
        - {id: dongli, title: {zh: 东丽区, en: Dongli}, kind: PLACE, region: "120110000000", cites: [D-018]}
      programmes:
        - {number: 1, title: {zh: 行动一, en: One}, cites: [D-002]}
      stages:
        - {number: 1, title: {zh: 第一阶段, en: First}, from: 2024-01-01, to: 2026-12-31, cites: [D-088]}
      tasks: []
      duties: []
      indicators:
        - {id: city-found, title: {zh: 发现隐患, en: Found}, value: {count: HAZARDS}, cites: [D-007]}
      targets: []
      reports:
        - id: progress
          title: {zh: 季度进展, en: Progress}
          every: QUARTER
          due: {daysAfterEnd: 5}
          units: [dongli]
          sections:
            - {id: found, title: {zh: 发现隐患, en: Found}, indicator: city-found}
            - {id: words, title: {zh: 工作进展, en: Progress}, text: true}
          cites: [D-088]
      rules: {highRiskTags: [highRisk], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
      """;

  @Inject World world;
  @Inject Database database;
  @Inject Plans plans;
  @Inject Clock clock;

  @BeforeEach
  void begin() {
    world.reset();
    end();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database.update(
              "insert into plan_pack (id, region_code, version, content_hash, loaded_at,"
                  + " last_version) values (?, ?, 1, ?, ?, 1)",
              PLAN,
              Places.TIANJIN,
              "0".repeat(64),
              clock.instant());
          database.update(
              "insert into plan_version (plan_id, version, state, source, revision, content,"
                  + " created_by, created_at, issued_by, issued_at)"
                  + " values (?, 1, 'ISSUED', 'PORTAL', 1, ?, 'test', ?, 'test', ?)",
              PLAN,
              TEXT,
              clock.instant(),
              clock.instant());
        });
    refresh();
  }

  @AfterEach
  void end() {
    List.of("periodic_cell", "periodic_report", "report_contact")
        .forEach(table -> world.change("delete from " + table));
    world.change("delete from inbox_item where source like 'report/" + PLAN + "/%'");
    world.change("delete from plan_pack where id = '" + PLAN + "'");
    world.change("delete from outbox where region_code = '" + Places.TIANJIN + "'");
    refresh();
  }

  private void refresh() {
    CurrentCaller.runAs(Caller.system(), plans::refresh);
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private LocalDate first() {
    return Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
  }

  private String begun(String user, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", PLAN);
    body.put("rule", "progress");
    body.put("from", first().toString());
    body.put("unit", unit);
    return as(user).body(body).post(REPORTS).then().statusCode(201).extract().path("id");
  }

  private static Response step(String user, String id, String verb, Object body) {
    String tag = as("tj-officer").get(REPORTS + "/" + id).header("ETag");
    return as(user).header("If-Match", tag).body(body).post(REPORTS + "/" + id + "/" + verb);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  /** What the district handed in and the city accepted. */
  private String accepted() {
    as("dl-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "022-00000000"))
        .put(API + "/report-contacts/" + PLAN + "/dongli")
        .then()
        .statusCode(200);
    String own = begun("dl-officer", "dongli");
    String tag = as("dl-officer").get(REPORTS + "/" + own).header("ETag");
    as("dl-officer")
        .header("If-Match", tag)
        .body(Map.of("cells", List.of(Map.of("section", "words", "text", "排查完成。"))))
        .put(REPORTS + "/" + own + "/cells")
        .then()
        .statusCode(200);
    step("dl-officer", own, "submit", Map.of()).then().statusCode(200);
    step("tj-officer", own, "accept", Map.of()).then().statusCode(200);
    return own;
  }

  @Test
  @DisplayName("a figure that is added up says what the place corrected by hand")
  void whatWasCorrectedStandsBesideTheSum() {
    world.apply(
        States.reported(
            UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), first().plusDays(3)));
    accepted();
    String corrections = API + "/indicators/city-found/corrections";
    String id =
        as("tj-officer")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Map.of(
                    "value",
                    3,
                    "from",
                    first().toString(),
                    "to",
                    world.today().toString(),
                    "reason",
                    "两项登记在旧系统"))
            .post(corrections)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("tj-leader")
        .header("If-Match", "\"0\"")
        .body(Map.of("note", "已核对"))
        .post(corrections + "/" + id + "/confirm")
        .then()
        .statusCode(200);

    String found = "cells.find { it.section == 'found' }.";
    as("tj-officer")
        .get(REPORTS + "/" + begun("tj-officer", null))
        .then()
        .statusCode(200)
        .body(found + "value", equalTo(1))
        .body(found + "parts.shown", contains("1"))
        .body(found + "corrected.value", equalTo(3));
  }

  @Test
  @DisplayName("a second person of the city takes what was put together there, and it locks")
  void aCitysReportComesToItsEnd() {
    String own = accepted();
    String all = begun("tj-officer", null);
    step("tj-leader", all, "submit-up", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("SUBMITTED"))
        .body("actions", not(hasItem("ACCEPT")));
    as("tj-officer")
        .get(API + "/inbox?limit=200")
        .then()
        .body("items.code", hasItem("REPORT_TO_ACCEPT"));
    refused(step("dl-officer", own, "revise", Map.of("reason", "数字有误")), 409, "REPORT_LOCKED");
    refused(step("tj-leader", all, "accept", Map.of()), 403, "REPORT_NOT_YOURS_TO_DECIDE");
    refused(step("dl-officer", all, "accept", Map.of()), 404, "NOT_FOUND");
    step("tj-officer", all, "accept", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("ACCEPTED"));

    byte[] word = as("tj-officer").get(REPORTS + "/" + all + "/document").asByteArray();
    assertTrue(
        Xml.all(Xml.parse(Docx.read(word).part(Docx.BODY)), "p").stream()
            .anyMatch(paragraph -> paragraph.getTextContent().equals("天津市安全生产委员会：")));
  }
}
