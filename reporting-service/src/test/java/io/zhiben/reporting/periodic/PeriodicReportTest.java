package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.platform.docx.Xml;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A quarter from facts to the accepted report of a district. */
@ReportingTest
class PeriodicReportTest {
  private static final String REPORTS = "/api/reporting/v1/periodic-reports";
  private static final String CONTACT =
      "/api/reporting/v1/report-contacts/" + Quyuan.PLAN + "/town-yingtian";
  private static final String TEMPLATE = "/api/reporting/v1/report-template";

  @Inject World world;
  @Inject RegionTree regions;

  @ConfigProperty(name = "zhiben.audit.schema")
  String auditSchema;

  private LocalDate first;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    List.of("periodic_cell", "periodic_report", "report_contact", "report_template")
        .forEach(table -> world.change("delete from " + table));
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    LocalDate found = first.plusDays(3);
    world.apply(
        States.assigned(
            States.reported(
                UUID.randomUUID(), Quyuan.town(Quyuan.YINGTIAN), UUID.randomUUID(), found),
            "MAJOR",
            found,
            found.plusDays(20)),
        States.assigned(
            States.reported(UUID.randomUUID(), Quyuan.town(Quyuan.HESHI), UUID.randomUUID(), found),
            "MAJOR",
            found,
            found.plusDays(20)));
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private Response begin(String user, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", Quyuan.PLAN);
    body.put("rule", "progress");
    body.put("from", first.toString());
    body.put("unit", unit);
    return as(user).body(body).post(REPORTS);
  }

  private static Response step(String user, String id, String verb, Object body) {
    String tag = as("qy-officer").get(REPORTS + "/" + id).header("ETag");
    return as(user).header("If-Match", tag).body(body).post(REPORTS + "/" + id + "/" + verb);
  }

  private static Response save(String user, String id, Map<String, String> said) {
    String tag = as("qy-officer").get(REPORTS + "/" + id).header("ETag");
    List<Map<String, String>> cells =
        said.entrySet().stream()
            .map(one -> Map.of("section", one.getKey(), "text", one.getValue()))
            .toList();
    return as(user)
        .header("If-Match", tag)
        .body(Map.of("cells", cells))
        .put(REPORTS + "/" + id + "/cells");
  }

  private static void nameContact() {
    as("yt-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"))
        .put(CONTACT)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  /** What waits in somebody's inbox about a report. */
  private static List<String> told(String user, String report) {
    return as(user)
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.link == '/periodic-reports/" + report + "' }.code");
  }

  /** What somebody is told of reports that wait for his decision. */
  private static List<String> asked(String user) {
    return as(user)
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.code == 'REPORT_TO_ACCEPT' }.text");
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  private String submitted() {
    nameContact();
    String id = begin("yt-officer", "town-yingtian").then().statusCode(201).extract().path("id");
    save("yt-officer", id, Map.of("progress", "排查企业全部完成。", "problems", "无。"))
        .then()
        .statusCode(200);
    step("yt-officer", id, "submit", Map.of()).then().statusCode(200);
    return id;
  }

  @Test
  @DisplayName("a quarter from facts to the accepted report of a district")
  void closesAQuarter() {
    as("yt-officer")
        .get(REPORTS + "?mine=true&rule=progress&missing=true")
        .then()
        .statusCode(200)
        .body("unitId", everyItem(equalTo("town-yingtian")))
        .body("find { it.from == '" + first + "' }.state", equalTo("OPEN"))
        .body("find { it.from == '" + first + "' }.daysLate", greaterThan(0));
    String id = begin("yt-officer", "town-yingtian").then().statusCode(201).extract().path("id");
    refused(begin("yt-officer", "town-yingtian"), 409, "REPORT_BEGUN_ALREADY");
    as("yt-officer")
        .get(REPORTS + "/" + id)
        .then()
        .body("actions", contains("SAVE", "SUBMIT"))
        .body("cells.find { it.section == 'major-open' }.value", equalTo(1))
        .body("cells.find { it.section == 'open-major-hazards' }.rows", hasSize(1));
    refused(save("yt-officer", id, Map.of("major-open", "5")), 409, "REPORT_CELL_LOCKED");
    refused(step("yt-officer", id, "submit", Map.of()), 409, "REPORT_CONTACT_MISSING");
    nameContact();
    refused(step("yt-officer", id, "submit", Map.of()), 400, "REPORT_CELL_MISSING");
    save("yt-officer", id, Map.of("progress", "排查企业全部完成。", "problems", "无。"))
        .then()
        .statusCode(200);
    step("yt-officer", id, "submit", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("SUBMITTED"))
        .body("row.daysLate", greaterThan(0));
    refused(step("yt-officer", id, "submit", Map.of()), 409, "REPORT_SUBMITTED_ALREADY");
    assertEquals(List.of("1 份报告已报送待审核，最早报送的是：三年行动季度进展 营田镇"), asked("qy-officer"));

    step(
            "qy-officer",
            id,
            "return",
            Map.of("cells", List.of(Map.of("section", "problems", "reason", "请写明问题"))))
        .then()
        .statusCode(200)
        .body("row.state", equalTo("RETURNED"));
    assertEquals(List.of("REPORT_RETURNED"), told("yt-officer", id));
    assertEquals(List.of(), asked("qy-officer"));
    refused(save("yt-officer", id, Map.of("progress", "改")), 409, "REPORT_CELL_LOCKED");
    as("yt-officer")
        .get(REPORTS + "/" + id)
        .then()
        .body("cells.findAll { it.writable }.section", contains("problems"))
        .body("cells.find { it.section == 'problems' }.returned", equalTo("请写明问题"));
    save("yt-officer", id, Map.of("problems", "两家企业台账不全。")).then().statusCode(200);
    step("yt-officer", id, "submit", Map.of()).then().statusCode(200);
    step("qy-officer", id, "accept", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("ACCEPTED"))
        .body("actions", not(hasItem("ACCEPT")));
    assertEquals(List.of("REPORT_ACCEPTED"), told("yt-officer", id));

    String all = begin("qy-officer", null).then().statusCode(201).extract().path("id");
    as("qy-officer")
        .get(REPORTS + "/" + all)
        .then()
        .body("cells.find { it.section == 'major-open' }.value", equalTo(2))
        .body("cells.find { it.section == 'problems' }.text", equalTo("【营田镇】两家企业台账不全。"))
        .body("units.find { it.unitId == 'town-yingtian' }.state", equalTo("ACCEPTED"))
        .body("units.find { it.unitId == 'town-heshi' }.missing", equalTo(true));
    step("qy-officer", all, "submit-up", Map.of()).then().statusCode(403);
    step("qy-leader", all, "submit-up", Map.of()).then().statusCode(200);
    assertEquals(List.of("1 份报告已报送待审核，最早报送的是：三年行动季度进展"), asked("yy-officer"));
    assertEquals(List.of(), asked("qy-officer"));
    refused(step("yt-officer", id, "revise", Map.of("reason", "数字有误")), 409, "REPORT_LOCKED");
    refused(step("qy-leader", all, "accept", Map.of()), 403, "REPORT_NOT_YOURS_TO_DECIDE");
    step("yy-officer", all, "accept", Map.of())
        .then()
        .statusCode(200)
        .body("row.state", equalTo("ACCEPTED"));
    assertEquals(List.of(), asked("yy-officer"));

    byte[] word =
        as("qy-officer")
            .get(REPORTS + "/" + all + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Docx docx = Docx.read(word);
    StringBuilder text = new StringBuilder();
    Xml.all(Xml.parse(docx.part(Docx.BODY)), "p")
        .forEach(paragraph -> text.append(paragraph.getTextContent()).append('\n'));
    for (String said :
        List.of("屈原管理区", "三年行动季度进展", "主要指标", "【营田镇】两家企业台账不全。", "未汇总的单位", "河市镇", "已审核通过")) {
      assertTrue(text.toString().contains(said), said + " in " + text);
    }
    as("qy-officer").get(REPORTS + "/" + all + "/sheet").then().statusCode(200);
    // figures were frozen: what happens later changes nothing
    world.change("delete from fact_hazard");
    as("yy-officer")
        .get(REPORTS + "/" + all)
        .then()
        .body("cells.find { it.section == 'major-open' }.value", equalTo(2));
  }

  @Test
  void anotherUnitOrPlaceFindsNothing() {
    String id = submitted();
    for (String user : List.of("qy-department", "dlh-officer", "dzgz-officer")) {
      refused(as(user).get(REPORTS + "/" + id), 404, "NOT_FOUND");
      refused(as(user).get(REPORTS + "/" + id + "/document"), 404, "NOT_FOUND");
      refused(step(user, id, "submit", Map.of()), 404, "NOT_FOUND");
      refused(begin(user, "town-heshi"), 404, "NOT_FOUND");
    }
    refused(begin("qy-officer", "town-heshi"), 403, "REPORT_NOT_YOURS");
    refused(begin("yt-officer", null), 404, "NOT_FOUND");
    as("yt-officer")
        .get(REPORTS)
        .then()
        .body("planId", everyItem(equalTo(Quyuan.PLAN)))
        .body("unitId", everyItem(equalTo("town-yingtian")));
    as("dlh-officer").get(REPORTS).then().body("planId", not(hasItem(Quyuan.PLAN)));
    as("yt-officer")
        .get(CONTACT.replace("/town-yingtian", ""))
        .then()
        .body("unitId", contains("town-yingtian"));
    refused(
        as("yt-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of("post", "x", "name", "y", "phone", "z"))
            .put(CONTACT.replace("yingtian", "heshi")),
        404,
        "NOT_FOUND");
  }

  @Test
  void aLaterEditionShowsWhatChangedAndSupersedes() {
    String id = submitted();
    step("qy-officer", id, "accept", Map.of()).then().statusCode(200);
    String next =
        step("yt-officer", id, "revise", Map.of("reason", "补充情况"))
            .then()
            .statusCode(201)
            .body("row.edition", equalTo(2))
            .body("row.state", equalTo("DRAFT"))
            .body("comparedWith.edition", equalTo(1))
            .extract()
            .path("id");
    save("yt-officer", next, Map.of("problems", "一处。"))
        .then()
        .body("cells.find { it.section == 'problems' }.changed", equalTo(true))
        .body("cells.find { it.section == 'problems' }.before", equalTo("无。"))
        .body("cells.find { it.section == 'progress' }.changed", equalTo(false));
    as("qy-officer").get(REPORTS + "/" + id).then().body("row.state", equalTo("ACCEPTED"));
    step("yt-officer", next, "submit", Map.of()).then().statusCode(200);
    step("qy-officer", next, "accept", Map.of()).then().statusCode(200);
    as("qy-officer").get(REPORTS + "/" + id).then().body("row.state", equalTo("SUPERSEDED"));
  }

  @Test
  void aRepeatedBeginningAndAStaleChangeAreTold() {
    Map<String, Object> body =
        Map.of(
            "plan",
            Quyuan.PLAN,
            "rule",
            "progress",
            "from",
            first.toString(),
            "unit",
            "town-yingtian");
    String key = UUID.randomUUID().toString();
    String id = as("yt-officer").header("Idempotency-Key", key).body(body).post(REPORTS).path("id");
    assertEquals(
        id, as("yt-officer").header("Idempotency-Key", key).body(body).post(REPORTS).path("id"));
    as("yt-officer")
        .header("If-Match", "\"99\"")
        .body(Map.of("cells", List.of(Map.of("section", "progress", "text", "x"))))
        .put(REPORTS + "/" + id + "/cells")
        .then()
        .statusCode(412);
    as("yt-officer")
        .body(Map.of("cells", List.of(Map.of("section", "progress", "text", "x"))))
        .put(REPORTS + "/" + id + "/cells")
        .then()
        .statusCode(428);
    refused(
        as("yt-officer")
            .body(
                Map.of(
                    "plan",
                    Quyuan.PLAN,
                    "rule",
                    "progress",
                    "from",
                    "2031-01-01",
                    "unit",
                    "town-yingtian"))
            .post(REPORTS),
        400,
        "REPORT_NOT_OWED");
  }

  @Test
  void aTenantReplacesTheTemplate() {
    as("qy-admin").get(TEMPLATE).then().statusCode(200).body("source", equalTo("SHIPPED"));
    byte[] own = TemplateText.docx("head {{单位}}安委办报告\ntitle {{标题}}\np {{报送期}}\np {{正文}}\n").bytes();
    World.as("qy-admin")
        .multiPart("file", "模板.docx", own)
        .post(TEMPLATE)
        .then()
        .statusCode(200)
        .body("source", equalTo("OWN"))
        .body("versions", hasSize(1));
    World.as("qy-admin")
        .multiPart("file", "坏.docx", TemplateText.docx("p {{单位}} {{天气}}\n").bytes())
        .post(TEMPLATE)
        .then()
        .statusCode(400)
        .body("code", equalTo("REPORT_TEMPLATE_REFUSED"))
        .body("errors.field", hasItems("{{天气}}", "{{正文}}"));
    String id = submitted();
    Docx docx =
        Docx.read(
            as("qy-officer")
                .get(REPORTS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertTrue(new String(docx.part(Docx.BODY), StandardCharsets.UTF_8).contains("安委办报告"));
    as("qy-admin")
        .body("{\"version\":null}")
        .post(TEMPLATE + "/use")
        .then()
        .body("source", equalTo("SHIPPED"));
    as("qy-admin").body("{\"version\":9}").post(TEMPLATE + "/use").then().statusCode(404);
  }

  @Test
  void theAuditTrailSaysWhatWasDoneAndNothingPersonal() {
    submitted();
    String audited =
        "select count(*) from " + auditSchema + ".audit_entry where region_code = '430671100000'";
    assertEquals(0, world.count(audited + " and after_state like '%0730-0000000%'"));
    assertTrue(world.count(audited + " and action = 'report-contact.name'") > 0);
    assertTrue(world.count(audited + " and action = 'periodic-report.submit'") > 0);
  }
}
