package io.zhiben.reporting.periodic;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports as files: the same figures as the interface tells, by the tenant's own templates. */
@ReportingTest
class ReportFilesTest {
  private static final String REPORTS = "/api/reporting/v1/periodic-reports";
  private static final String TEMPLATE = "/api/reporting/v1/report-sheet-template";

  @Inject World world;
  @Inject RegionTree regions;

  private LocalDate first;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    clear();
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    for (int i = 0; i < 3; i++) {
      LocalDate found = first.plusDays(3 + i);
      world.apply(
          States.assigned(
              States.reported(
                  UUID.randomUUID(), Quyuan.town(Quyuan.YINGTIAN), UUID.randomUUID(), found),
              "MAJOR",
              found,
              found.plusDays(20)));
    }
  }

  @AfterEach
  void clear() {
    List.of("periodic_cell", "periodic_report", "report_contact", "report_template")
        .forEach(table -> world.change("delete from " + table));
  }

  private String begun(String user, String unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("plan", Quyuan.PLAN);
    body.put("rule", "progress");
    body.put("from", first.toString());
    body.put("unit", unit);
    return World.as(user)
        .contentType(ContentType.JSON)
        .body(body)
        .post(REPORTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static byte[] file(String user, String path) {
    return World.as(user).get(path).then().statusCode(200).extract().asByteArray();
  }

  @Test
  void theSheetTellsWhatTheInterfaceTells() {
    String id = begun("yt-officer", "town-yingtian");
    JsonPath report = World.as("yt-officer").get(REPORTS + "/" + id).jsonPath();
    PrintedBook book = new PrintedBook(file("yt-officer", REPORTS + "/" + id + "/sheet"));
    assertEquals(List.of("报表", "附表1", "附表2", "附表3", "图表"), book.names());
    assertFalse(book.text().contains("{{"), book.text());
    Map<String, String> cells = book.cells("报表");
    List<Map<String, Object>> told = report.getList("cells");
    int figures = 0;
    for (Map<String, Object> cell : told) {
      if (!"FIGURE".equals(cell.get("kind"))) {
        continue;
      }
      int row = 6 + figures;
      figures++;
      assertEquals(cell.get("title"), cells.get("B" + row));
      assertSame(cell.get("value"), cells.get("D" + row), "不适用");
      assertSame(cell.get("numerator"), cells.get("E" + row), null);
      assertSame(cell.get("denominator"), cells.get("F" + row), null);
    }
    assertEquals(7, figures);
    assertEquals("3", cells.get("D" + book.at("报表", "未销号重大事故隐患").substring(1)));
    assertTrue(book.checkedCharts(4).contains("主要数量"));
  }

  /** The number of the answer stands in the cell; where there is none, the other text does. */
  private static void assertSame(Object told, String cell, String otherwise) {
    if (told == null) {
      assertEquals(otherwise, cell);
    } else {
      assertEquals(0, new BigDecimal(told.toString()).compareTo(new BigDecimal(cell)), cell);
    }
  }

  @Test
  void aTenantReplacesTheWorkbookApartFromTheWordFile() {
    World.as("qy-admin")
        .get(TEMPLATE)
        .then()
        .statusCode(200)
        .body("source", equalTo("SHIPPED"))
        .body("names", hasItems("单位", "指标.本期", "文字.内容"))
        .body("needed", hasItem("指标.本期"));
    byte[] shipped = file("qy-admin", TEMPLATE + "/file");
    World.as("qy-admin")
        .multiPart("file", "表.xlsx", shipped)
        .post(TEMPLATE)
        .then()
        .statusCode(200)
        .body("source", equalTo("OWN"))
        .body("versions", hasSize(1));
    World.as("qy-admin")
        .get("/api/reporting/v1/report-template")
        .then()
        .body("source", equalTo("SHIPPED"))
        .body("versions", hasSize(0));
    World.as("qy-admin")
        .multiPart("file", "不是.xlsx", TemplateText.docx("p {{单位}}\n").bytes())
        .post(TEMPLATE)
        .then()
        .statusCode(415)
        .body("code", equalTo("REPORT_TEMPLATE_NOT_XLSX"));
    for (String user : List.of("qy-officer", "qy-leader", "yt-officer")) {
      World.as(user).get(TEMPLATE).then().statusCode(403);
    }
    String id = begun("yt-officer", "town-yingtian");
    assertTrue(
        new PrintedBook(file("yt-officer", REPORTS + "/" + id + "/sheet")).names().contains("报表"));
    World.as("qy-admin")
        .contentType(ContentType.JSON)
        .body("{\"version\":null}")
        .post(TEMPLATE + "/use")
        .then()
        .body("source", equalTo("SHIPPED"));
    World.as("qy-admin")
        .contentType(ContentType.JSON)
        .body("{\"version\":1}")
        .post(TEMPLATE + "/use")
        .then()
        .body("source", equalTo("OWN"));
  }

  @Test
  void contactsArePrintedForTheUnitAndItsOfficeOnly() {
    World.as("yt-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("post", "安全专干", "name", "值班员", "phone", "0730-0000000"))
        .put("/api/reporting/v1/report-contacts/" + Quyuan.PLAN + "/town-yingtian")
        .then()
        .statusCode(200);
    String id = begun("yt-officer", "town-yingtian");
    for (String user : List.of("yt-officer", "qy-officer")) {
      assertTrue(text(user, id).contains("值班员"), user);
      assertTrue(
          new PrintedBook(file(user, REPORTS + "/" + id + "/sheet")).text().contains("值班员"), user);
    }
    String above = text("yy-officer", id);
    assertTrue(above.contains("填报人") && !above.contains("值班员"), above);
    assertFalse(
        new PrintedBook(file("yy-officer", REPORTS + "/" + id + "/sheet"))
            .text()
            .contains("0730-0000000"));
  }

  @Test
  void theConsolidatedOneSetsUnitsSideBySide() {
    String id = begun("qy-officer", null);
    PrintedBook book = new PrintedBook(file("qy-officer", REPORTS + "/" + id + "/sheet"));
    assertFalse(book.at("图表", "营田镇").isEmpty(), book.text());
    String text = text("qy-officer", id);
    for (String said : List.of("各单位主要比率（%）", "河市镇", "（盖章）", "审核人：", "号")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
  }

  private static String text(String user, String id) {
    Docx docx = Docx.read(file(user, REPORTS + "/" + id + "/document"));
    return Xml.parse(docx.part(Docx.BODY)).getDocumentElement().getTextContent();
  }
}
