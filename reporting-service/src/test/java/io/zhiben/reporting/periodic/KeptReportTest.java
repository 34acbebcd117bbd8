package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Xml;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import io.zhiben.reporting.plan.Plans;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/** What was handed in keeps its words, its figures and its day, whatever comes later. */
@ReportingTest
class KeptReportTest {
  private static final String REPORTS = "/api/reporting/v1/periodic-reports";
  private static final String CONTACTS = "/api/reporting/v1/report-contacts/" + Quyuan.PLAN + "/";
  private static final String YINGTIAN = "town-yingtian";
  private static final String SECTIONS = "cells.section";

  /** A version that no other test comes to. */
  private static final int AMENDED = 9000;

  private static final String LAST_SECTION =
      "- {id: problems, title: {zh: 存在问题, en: Problems}, text: true}";

  @Inject World world;
  @Inject RegionTree regions;
  @Inject Plans plans;

  private LocalDate current;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    List.of("periodic_cell", "periodic_report", "report_contact", "report_template")
        .forEach(table -> world.change("delete from " + table));
    current = Window.of(Cadence.QUARTER, world.today()).from();
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private static Response begin(String user, String unit, LocalDate from) {
    return as(user)
        .body(
            Map.of("plan", Quyuan.PLAN, "rule", "progress", "from", from.toString(), "unit", unit))
        .post(REPORTS);
  }

  private static ValidatableResponse read(String id) {
    return as("qy-officer").get(REPORTS + "/" + id).then().statusCode(200);
  }

  private static Response step(String user, String id, String verb, Object body) {
    String tag = as("qy-officer").get(REPORTS + "/" + id).header("ETag");
    return as(user).header("If-Match", tag).body(body).post(REPORTS + "/" + id + "/" + verb);
  }

  private static void write(String id, String section, String text) {
    String tag = as("qy-officer").get(REPORTS + "/" + id).header("ETag");
    as("yt-officer")
        .header("If-Match", tag)
        .body(Map.of("cells", List.of(Map.of("section", section, "text", text))))
        .put(REPORTS + "/" + id + "/cells")
        .then()
        .statusCode(200);
  }

  /** The town's report of the quarter that runs. */
  private String submitted() {
    as("yt-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"))
        .put(CONTACTS + YINGTIAN)
        .then()
        .statusCode(200);
    String id = begin("yt-officer", YINGTIAN, current).then().statusCode(201).extract().path("id");
    write(id, "progress", "排查企业全部完成。");
    write(id, "problems", "无。");
    step("yt-officer", id, "submit", Map.of()).then().statusCode(200);
    return id;
  }

  /** From today on each report with problems asks for lessons as well. */
  private void amend() {
    world.change(
        "insert into plan_version (plan_id, version, state, source, revision, content,"
            + " effective_from, created_by, created_at, issued_by, issued_at) select plan_id, "
            + AMENDED
            + ", 'ISSUED', 'FILE', 1, replace(content, '"
            + LAST_SECTION
            + "', '"
            + LAST_SECTION
            + "\n      - {id: learnt, title: {zh: 经验做法, en: Learnt}, text: true}'), '"
            + world.today()
            + "', 'system', now(6), 'system', now(6) from plan_version where plan_id = '"
            + Quyuan.PLAN
            + "' and version = "
            + plans.find(Quyuan.PLAN, world.today()).orElseThrow().version());
    plans.refresh();
    assertEquals(AMENDED, plans.find(Quyuan.PLAN, world.today()).orElseThrow().version());
  }

  private void takeBack() {
    world.change(
        "delete from plan_version where plan_id = '" + Quyuan.PLAN + "' and version = " + AMENDED);
    plans.refresh();
  }

  @Test
  void aLaterVersionOfThePlanChangesNothingOfWhatIsIn() {
    String id = submitted();
    List<String> sections = read(id).extract().path(SECTIONS);
    try {
      amend();
      assertEquals(sections, read(id).extract().<List<String>>path(SECTIONS));
      step(
              "qy-officer",
              id,
              "return",
              Map.of("cells", List.of(Map.of("section", "problems", "reason", "请写明问题"))))
          .then()
          .statusCode(200)
          .body(SECTIONS, not(hasItem("learnt")));
      write(id, "problems", "两家企业台账不全。");
      // nothing is asked for that couldn't be filled in
      step("yt-officer", id, "submit", Map.of()).then().statusCode(200);
      step("qy-officer", id, "accept", Map.of())
          .then()
          .statusCode(200)
          .body("row.state", equalTo("ACCEPTED"))
          .body(SECTIONS, equalTo(sections));
      // what is begun now speaks the new words, also a later edition
      begin("hs-officer", "town-heshi", current)
          .then()
          .statusCode(201)
          .body(SECTIONS, hasItem("learnt"));
      step("yt-officer", id, "revise", Map.of("reason", "补充"))
          .then()
          .statusCode(201)
          .body(SECTIONS, hasItem("learnt"));
    } finally {
      takeBack();
    }
  }

  @Test
  void whatIsBegunAnewIsNotBegunTwice() {
    String id = submitted();
    step("qy-officer", id, "accept", Map.of()).then().statusCode(200);
    step("yt-officer", id, "revise", Map.of("reason", "补充")).then().statusCode(201);
    as("yt-officer").get(REPORTS + "/" + id).then().body("actions", hasSize(0));
    step("yt-officer", id, "revise", Map.of("reason", "再补充"))
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_BEGUN_ALREADY"));
  }

  @Test
  void aUnitWhoseFormerEditionCountsIsNotMissing() {
    String id = submitted();
    step("qy-officer", id, "accept", Map.of()).then().statusCode(200);
    step("yt-officer", id, "revise", Map.of("reason", "补充")).then().statusCode(201);
    String all =
        as("qy-officer")
            .body(Map.of("plan", Quyuan.PLAN, "rule", "progress", "from", current.toString()))
            .post(REPORTS)
            .then()
            .statusCode(201)
            .body("cells.find { it.section == 'progress' }.text", containsString("排查企业全部完成。"))
            .extract()
            .path("id");
    byte[] word = as("qy-officer").get(REPORTS + "/" + all + "/document").asByteArray();
    String missing =
        Xml.all(Xml.parse(Docx.read(word).part(Docx.BODY)), "p").stream()
            .map(Node::getTextContent)
            .filter(text -> text.contains("未汇总的单位"))
            .findFirst()
            .orElseThrow();
    assertTrue(missing.contains("河市镇"), missing);
    assertFalse(missing.contains("营田镇"), missing);
  }

  @Test
  void figuresSayTheDayOnWhichTheyWereHandedIn() {
    String id = submitted();
    LocalDate day = current.minusDays(40);
    world.change("update periodic_cell set as_of = '" + day + "' where as_of is not null");
    read(id)
        .body("figuresOn", equalTo(day.toString()))
        .body("cells.find { it.section == 'major-open' }.asOf", equalTo(day.toString()))
        .body("cells.find { it.section == 'problems' }.asOf", nullValue());
  }

  @Test
  void aFigureNamesItsIndicatorAndPlace() {
    read(submitted())
        .body("cells.find { it.section == 'major-open' }.indicator", equalTo("major-open"))
        .body("cells.find { it.section == 'major-open' }.regionCode", equalTo(Quyuan.YINGTIAN))
        .body("cells.find { it.section == 'problems' }.indicator", nullValue())
        .body("cells.find { it.section == 'problems' }.regionCode", nullValue());
  }

  @Test
  void aDepartmentsTableListsWhatItsFiguresCount() {
    LocalDate window = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    LocalDate found = window.plusDays(3);
    for (String town : List.of(Quyuan.YINGTIAN, Quyuan.HESHI)) {
      world.apply(
          States.assigned(
              States.reported(UUID.randomUUID(), Quyuan.town(town), UUID.randomUUID(), found),
              "MAJOR",
              found,
              found.plusDays(20)));
    }
    // the domain that the department of this user leads
    world.change(
        "update fact_hazard set domain_code = 'equipment', number = 'QY-1' where town_code = '"
            + Quyuan.HESHI
            + "'");
    begin("qy-department", "market", window)
        .then()
        .statusCode(201)
        .body("cells.find { it.section == 'major-open' }.value", equalTo(1))
        .body("cells.find { it.section == 'open-major-hazards' }.rows", hasSize(1))
        .body("cells.find { it.section == 'open-major-hazards' }.rows[0]", hasItem("QY-1"));
    // a place has all of its own
    begin("hs-officer", "town-heshi", window)
        .then()
        .statusCode(201)
        .body("cells.find { it.section == 'open-major-hazards' }.rows", hasSize(1));
  }

  @Test
  void aReaderOfEnglishReadsTheDifferenceInEnglish() {
    LocalDate window = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    String before = submitted();
    // as if it had been the quarter before
    world.change(
        "update periodic_report set window_from = '"
            + window
            + "', window_to = '"
            + current.minusDays(1)
            + "'");
    step("qy-officer", before, "accept", Map.of()).then().statusCode(200);
    String id = begin("yt-officer", YINGTIAN, current).then().statusCode(201).extract().path("id");
    String said = "cells.findAll { it.section == 'open-major-hazards' }.before";
    as("yt-officer")
        .header("Accept-Language", "en")
        .get(REPORTS + "/" + id)
        .then()
        .body(said, contains("0 rows"));
    as("yt-officer").get(REPORTS + "/" + id).then().body(said, contains("0 行"));
  }
}
