package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule.Section;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Title;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Xml;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import io.zhiben.reporting.periodic.Consolidation.Part;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.FigureExhibits.Past;
import io.zhiben.reporting.print.Exhibit;
import io.zhiben.reporting.print.Xlsx;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintedSheetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static Section section(String id, String title, Listed list, boolean figure) {
    boolean text = list == null && !figure;
    return new Section(
        id, new Title(title, id), text ? true : null, null, figure ? id : null, list, null);
  }

  static Filled share(int part, int whole) {
    BigDecimal value =
        whole == 0
            ? null
            : new BigDecimal(part * 100)
                .divide(new BigDecimal(whole), 2, java.math.RoundingMode.HALF_UP);
    return new Filled(
        value,
        new BigDecimal(part),
        new BigDecimal(whole),
        whole == 0 ? "OVER_NOTHING" : null,
        DAY,
        null);
  }

  private static Cell cell(String id, Filled filled) {
    return new Cell(id, null, null, filled, null);
  }

  static Content figure(String id, String title, boolean share, Filled filled, List<Part> parts) {
    return new Content(
        section(id, title, null, true), CellKind.FIGURE, share, cell(id, filled), parts);
  }

  private static Content words(String said) {
    return new Content(
        section("words", "工作进展", null, false),
        CellKind.TEXT,
        false,
        new Cell("words", said, null, null, null),
        List.of());
  }

  private static Content table(int rows) {
    List<List<String>> all =
        IntStream.range(0, rows)
            .mapToObj(i -> List.of("YT-2026-" + (100_000 + i), "示例企业" + i + "很长的名称".repeat(i % 9)))
            .toList();
    return new Content(
        section("list", "未销号重大事故隐患", Listed.OPEN_MAJOR_HAZARDS, false),
        CellKind.TABLE,
        false,
        cell("list", Filled.table(all, DAY)),
        List.of());
  }

  static List<Content> contents() {
    return List.of(
        figure("on-time", "按期销号率", true, share(7, 8), List.of()),
        figure("pass", "合格率", true, share(0, 0), List.of()),
        figure("major", "重大隐患", false, Filled.number(new BigDecimal("2.000000"), DAY), List.of()),
        table(2),
        words("第一段。\n第二段 {{单位}}。"));
  }

  private static PrintedSheet.Source source(List<Content> contents) {
    Map<String, String> head = new HashMap<>();
    PrintedReport.NAMES.forEach(name -> head.put(name, name + "值"));
    return new PrintedSheet.Source(
        head,
        contents,
        Map.of("on-time", "80%（4/5）"),
        Goals.NONE,
        content -> "处",
        content -> List.of(new Title("编号", "No"), new Title("单位", "Enterprise")));
  }

  private static PrintedBook printed(Xlsx template, List<Content> contents, List<Exhibit> more) {
    return new PrintedBook(PrintedSheet.of(template, source(contents), more));
  }

  @Test
  void theShippedTemplateIsOneAndHoldsEveryCell() {
    Xlsx shipped = TemplateReview.sheet(ReportTemplates.shippedSheet());
    PrintedBook book = printed(shipped, contents(), List.of());
    assertEquals(List.of("报表", "附表1", "图表"), book.names());
    // but for what somebody wrote himself
    assertFalse(book.text().replace("第二段 {{单位}}", "").contains("{{"), book.text());
    Map<String, String> cells = book.cells("报表");
    assertEquals("标题值", cells.get("A1"));
    assertEquals("报送单位（盖章）：单位值", cells.get("A3"));
    // the row of the list, three times
    assertEquals("1", cells.get("A6"));
    assertEquals("按期销号率", cells.get("B6"));
    assertEquals("%", cells.get("C6"));
    assertEquals("87.5", cells.get("D6"));
    assertEquals("7", cells.get("E6"));
    assertEquals("8", cells.get("F6"));
    assertEquals("80%（4/5）", cells.get("H6"));
    assertEquals("不适用", cells.get("D7"));
    assertEquals("没有可计算的对象", cells.get("I7"));
    assertEquals("2", cells.get("D8"));
    assertEquals("处", cells.get("C8"));
    assertEquals("栏目", cells.get("A9"));
    assertEquals("工作进展", cells.get("A10"));
    assertEquals("第一段。\n第二段 {{单位}}。", cells.get("C10"));
    assertEquals("未报单位值", cells.get("A11"));
    String part = book.sheetPart("报表");
    for (String area : List.of("A9:B9", "C9:I9", "A10:B10", "C10:I10", "A11:I11", "A12:I12")) {
      assertTrue(part.contains("ref=\"" + area + "\""), area + " in " + part);
    }
    assertFalse(part.contains("ref=\"A7:B7\""), part);
    // numbers are numbers
    assertTrue(part.matches("(?s).*<c r=\"D6\" s=\"7\"><v>87.5</v></c>.*"), part);
    assertTrue(part.contains("paperSize=\"9\"") && part.contains("&amp;P"), part);
    assertTrue(book.part("xl/workbook.xml").contains("'报表'!$5:$5"));
    assertEquals("示例企业1很长的名称", book.cells("附表1").get("B4"));
    assertTrue(book.part("xl/workbook.xml").contains("'附表1'!$2:$2"));
  }

  @Test
  void chartsDrawTheCellsBesideThem() {
    PrintedBook book = printed(ReportTemplates.shippedSheet(), contents(), more(3));
    List<String> titles = book.checkedCharts(2);
    for (String title : List.of("主要比率（%）", "主要数量", "主要比率走势（%）", "主要数量走势", "按期销号率（%）", "重大隐患")) {
      assertTrue(titles.contains(title), title + " in " + titles);
    }
    // n/a everywhere draws nothing
    assertFalse(titles.contains("合格率（%）"), titles.toString());
    Map<String, String> cells = book.cells("图表");
    String unit = book.at("图表", "单位1");
    String row = unit.substring(1);
    assertEquals("50", cells.get("B" + row), cells.toString());
    // a unit that handed nothing in has its row and a gap
    assertNull(cells.get("B" + book.at("图表", "单位2").substring(1)), cells.toString());
  }

  /** The course over three windows, of which one has no report, and units of which one has none. */
  static List<Exhibit> more(int units) {
    List<Content> contents = new ArrayList<>();
    for (Content one : contents()) {
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < units; i++) {
        if (i != 2 && one.kind() == CellKind.FIGURE) {
          Filled filled =
              one.share()
                  ? one.cell().filled().value() == null ? share(0, 0) : share(i, 2)
                  : Filled.number(new BigDecimal(i), DAY);
          parts.add(new Part("u" + i, "单位" + i, true, cell(one.section().id(), filled)));
        }
      }
      contents.add(new Content(one.section(), one.kind(), one.share(), one.cell(), parts));
    }
    List<Past> past =
        List.of(
            new Past(
                "2026年第1季度",
                Map.of(
                    "on-time", cell("on-time", share(1, 2)),
                    "major", cell("major", Filled.number(BigDecimal.ONE, DAY)))),
            new Past("2026年第2季度", Map.of()));
    List<Unit> owing =
        IntStream.range(0, units)
            .mapToObj(i ->
                new Unit(
                    "u" + i,
                    new Title("单位" + i, "Unit"),
                    Unit.Kind.PLACE,
                    null,
                    null,
                    null,
                    List.of()))
            .toList();
    List<Exhibit> more = new ArrayList<>(FigureExhibits.trend(contents, past, "2026年第3季度"));
    more.addAll(FigureExhibits.compared(contents, owing));
    return more;
  }

  @Test
  void aTenantsTemplateKeepsItsLookAndItsRowsMove() {
    Xlsx own =
        own(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{{单位}}：{{标题}} {{报送期}}</t></is></c></row>"
                + "<row r=\"3\"><c r=\"B3\" s=\"1\" t=\"inlineStr\"><is><t>{{指标.名称}}</t></is></c>"
                + "<c r=\"C3\" s=\"2\" t=\"inlineStr\"><is><t>{{ 指标.本期 }}</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>42</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t>{{文字.名称}}：{{文字.内容}}</t></is></c></row>",
            "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C3:D3\"/></mergeCells>");
    PrintedBook book = printed(TemplateReview.sheet(own), contents(), List.of());
    Map<String, String> cells = book.cells("自制");
    assertEquals("单位值：标题值 报送期值", cells.get("A1"));
    assertEquals("按期销号率", cells.get("B3"));
    assertEquals("87.5", cells.get("C3"));
    assertEquals("2", cells.get("C5"));
    assertEquals("42", cells.get("A6"));
    assertEquals("工作进展：第一段。\n第二段 {{单位}}。", cells.get("A8"));
    String part = book.sheetPart("自制");
    for (String area : List.of("A2:A6", "C3:D3", "C4:D4", "C5:D5")) {
      assertTrue(part.contains("ref=\"" + area + "\""), area + " in " + part);
    }
    assertTrue(part.contains("<c r=\"C4\" s=\"2\" t=\"inlineStr\">"), part);
    String names = book.part("xl/workbook.xml");
    assertTrue(names.contains("自制!$A$1:$D$8"), names);
  }

  @Test
  void whatCannotBeFilledIsRefusedWithAllItsFaults() {
    Xlsx bad =
        own(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{{单位}} {{天气}} {{标题</t></is></c>"
                + "<c r=\"B1\"><f>SUM(C1:C9)</f></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{{指标.名称}}{{文字.内容}}</t></is></c></row>",
            "<dataValidations/>");
    Problem problem = assertThrows(Problem.class, () -> TemplateReview.sheet(bad));
    assertEquals(PeriodicError.REPORT_TEMPLATE_REFUSED, problem.code());
    List<String> fields = problem.errors().stream().map(FieldError::field).toList();
    for (String fault :
        List.of(
            "FORMULA",
            "DATA_VALIDATION",
            "TWO_LISTS_IN_ONE_ROW",
            "{{标题",
            "{{天气}}",
            "{{报送期}}",
            "{{指标.本期}}")) {
      assertTrue(fields.stream().anyMatch(field -> field.contains(fault)), fault + " in " + fields);
    }
  }

  @Test
  void whatNobodySaidEndsInNoFormula() {
    PrintedBook book =
        printed(ReportTemplates.shippedSheet(), List.of(words("=HYPERLINK(\"x\")")), List.of());
    assertEquals("'=HYPERLINK(\"x\")", book.cells("报表").get("C7"));
    assertEquals("", book.at("报表", "按期销号率"));
  }

  @Test
  void aCorrectionByHandStandsBesideTheFigureAndNeverInItsStead() {
    Filled corrected =
        new Filled(
            new BigDecimal("87.5"),
            new BigDecimal("7"),
            new BigDecimal("8"),
            null,
            DAY,
            null,
            new CorrectedValue(new BigDecimal("90"), null, null, "台账补录"));
    PrintedBook book =
        printed(
            ReportTemplates.shippedSheet(),
            List.of(figure("on-time", "按期销号率", true, corrected, List.of())),
            List.of());
    assertEquals("87.5", book.cells("报表").get("D6"));
    assertEquals("人工更正为90%（理由：台账补录）", book.cells("报表").get("I6"));
  }

  @Test
  void longTextsAreCutBehindSentencesAndGetTheirRoom() {
    String text = "本单位全面排查整治。".repeat(200);
    List<String> pieces = PrintedSheet.pieces(text);
    assertEquals(text, String.join("", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 600 && piece.endsWith("。")));
    PrintedBook book = printed(ReportTemplates.shippedSheet(), List.of(words(text)), List.of());
    String row = book.sheetPart("报表").replaceAll("(?s).*(<row [^>]*r=\"7\"[^>]*>).*", "$1");
    double height = Double.parseDouble(row.replaceAll(".* ht=\"([0-9.]+)\".*", "$1"));
    assertTrue(height > 200 && height <= 409, row);
    assertEquals("工作进展（续）", book.cells("报表").get("A8"));
  }

  @Test
  void sixtyUnitsAndTwoHundredRowsArePrintedWithinTwoSeconds() {
    List<Content> contents = new ArrayList<>(contents());
    contents.add(table(200));
    List<Exhibit> more = more(60);
    Docx word = ReportTemplates.shipped();
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          PrintedBook book = printed(ReportTemplates.shippedSheet(), contents, more);
          assertTrue(book.names().contains("附表2"), book.names().toString());
          PrintedSheet.Source source = source(contents);
          ReportText.Body body =
              ReportText.of(contents, Map.of(), Goals.NONE, source.columns(), more, true);
          Docx docx = Docx.read(PrintedReport.of(word, source.head(), body));
          String text = Xml.parse(docx.part(Docx.BODY)).getDocumentElement().getTextContent();
          assertTrue(text.contains("示例企业199") && text.contains("单位59"), text);
          assertFalse(text.contains("⟦"), text);
          // the annex stands behind the signature, on a page of its own
          assertTrue(text.lastIndexOf("指标走势和单位对照") > text.indexOf("（盖章）"), text);
          // and is named below the text
          assertTrue(text.indexOf("附件：指标走势和单位对照") < text.indexOf("（盖章）"), text);
          assertTrue(text.contains("附件：指标走势和单位对照"), text);
          assertEquals(1, Xml.all(Xml.parse(docx.part(Docx.BODY)), "pageBreakBefore").size());
          assertTrue(Xml.all(Xml.parse(docx.part(Docx.BODY)), "drawing").size() >= 6);
        });
  }

  /** A small workbook as somebody may have made it, with a print area and styles of its own. */
  private static Xlsx own(String rows, String behind) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Xlsx shipped = ReportTemplates.shippedSheet();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String part :
        List.of(
            "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml")) {
      parts.put(part, shipped.part(part));
    }
    parts.put(
        "xl/workbook.xml",
        ("<workbook xmlns=\""
                + main
                + "\" xmlns:r=\""
                + office
                + "\"><sheets><sheet name=\"自制\""
                + " sheetId=\"3\" r:id=\"rId1\"/></sheets><definedNames><definedName"
                + " name=\"_xlnm.Print_Area\" localSheetId=\"0\">自制!$A$1:$D$6</definedName>"
                + "</definedNames></workbook>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put(
        "xl/worksheets/sheet1.xml",
        ("<worksheet xmlns=\""
                + main
                + "\"><sheetData>"
                + rows
                + "</sheetData>"
                + behind
                + "</worksheet>")
            .getBytes(StandardCharsets.UTF_8));
    return Xlsx.of(parts);
  }
}
