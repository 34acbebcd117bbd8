package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.ReportRule.Section;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Title;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.TemplateText;
import io.zhiben.platform.docx.Xml;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.periodic.Contents.Content;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class PrintedReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static List<Content> contents() {
    Filled share =
        new Filled(
            new BigDecimal("87.5"), new BigDecimal("7"), new BigDecimal("8"), null, DAY, null);
    Filled none = new Filled(null, BigDecimal.ZERO, BigDecimal.ZERO, "OVER_NOTHING", DAY, null);
    Filled rows = Filled.table(List.of(List.of("DLH-2026-000001", "示例<公司> & 分店")), DAY);
    return List.of(
        content(figure("on-time", "按期销号率"), CellKind.FIGURE, true, null, share),
        content(figure("none", "合格率"), CellKind.FIGURE, true, null, none),
        content(
            figure("major", "重大隐患"),
            CellKind.FIGURE,
            false,
            null,
            Filled.number(BigDecimal.TWO, DAY)),
        content(
            new Section(
                "list",
                new Title("未销号", "Open"),
                null,
                null,
                null,
                Listed.OPEN_MAJOR_HAZARDS,
                null),
            CellKind.TABLE,
            false,
            null,
            rows),
        content(
            new Section("words", new Title("工作进展", "Progress"), true, null, null, null, null),
            CellKind.TEXT,
            false,
            "第一段。\n第二段 {{单位}}。",
            null));
  }

  private static Section figure(String id, String title) {
    return new Section(id, new Title(title, id), null, null, id, null, null);
  }

  private static Content content(
      Section section, CellKind kind, boolean share, String said, Filled filled) {
    return new Content(
        section, kind, share, new Cell(section.id(), said, null, filled, null), List.of());
  }

  private static Docx printed(Docx template) {
    ReportText.Body body =
        ReportText.of(
            contents(),
            Map.of("on-time", "80%（4/5）"),
            Goals.NONE,
            content -> List.of(new Title("编号", "No"), new Title("单位", "Enterprise")),
            List.of(),
            true);
    Map<String, String> head = new HashMap<>();
    PrintedReport.NAMES.forEach(name -> head.put(name, name + "值"));
    head.put("未报单位", "");
    return Docx.read(PrintedReport.of(template, head, body));
  }

  private static String text(Docx docx) {
    StringBuilder text = new StringBuilder();
    Xml.all(Xml.parse(docx.part(Docx.BODY)), "p")
        .forEach(paragraph -> text.append(paragraph.getTextContent()).append('\n'));
    return text.toString();
  }

  @Test
  void everyCellIsInTheFileInItsOrder() {
    String text = text(printed(ReportTemplates.shipped()));
    for (String said :
        List.of(
            "单位值",
            "标题值",
            "一、主要指标",
            "按期销号率",
            "87.5%（7/8）",
            "80%（4/5）",
            "不适用（0/0）",
            "二、未销号",
            "DLH-2026-000001",
            "示例<公司> & 分店",
            "三、工作进展",
            "第一段。",
            "第二段 ｛｛单位｝｝。")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertTrue(text.indexOf("一、主要指标") < text.indexOf("三、工作进展"));
    assertFalse(text.contains("⟦"), text);
    assertFalse(text.contains("{{"), text);
  }

  @Test
  void chartsAreNativeAndKnownToTheFile() {
    Docx docx = printed(ReportTemplates.shipped());
    String relations =
        new String(docx.part("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
    String types = new String(docx.part("[Content_Types].xml"), StandardCharsets.UTF_8);
    for (int chart = 1; chart <= 2; chart++) {
      String part = "charts/zhibenChart" + chart + ".xml";
      assertTrue(relations.contains(part), relations);
      assertTrue(types.contains("/word/" + part), types);
      Xml.parse(docx.part("word/" + part));
    }
    String shares = new String(docx.part("word/charts/zhibenChart1.xml"), StandardCharsets.UTF_8);
    assertTrue(shares.contains("87.5") && shares.contains("按期销号率"), shares);
    // title and the rest: without a theme a program would take any font
    assertEquals(2, shares.split("<a:ea typeface=\"宋体\"/>", -1).length - 1);
    // what is n/a has no bar, and no 0 either
    assertEquals(1, shares.split("<c:val>")[1].split("<c:pt ").length - 1);
    assertEquals(2, Xml.all(Xml.parse(docx.part(Docx.BODY)), "drawing").size());
  }

  @ParameterizedTest
  @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "21,二十一"})
  void headingsCountAsOfficialPapersDo(int number, String numeral) {
    assertEquals(numeral, ReportText.numeral(number));
  }

  @Test
  void pageNumbersStandAtTheOuterEdge() {
    Docx docx = printed(TemplateReview.word(ReportTemplates.shipped()));
    for (int footer = 1; footer <= 2; footer++) {
      Document part = Xml.parse(docx.part("word/footer" + footer + ".xml"));
      String side = Xml.value(Xml.all(part, "pPr").getFirst(), "jc");
      assertEquals(footer == 1 ? "right" : "left", side);
      assertEquals("28", Xml.value(Xml.all(part, "rPr").getFirst(), "sz"));
      assertTrue(part.getDocumentElement().getTextContent().contains("PAGE"));
    }
    assertEquals(1, Xml.all(Xml.parse(docx.part("word/settings.xml")), "evenAndOddHeaders").size());
    String relations =
        new String(docx.part("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
    assertTrue(relations.contains("footer2.xml") && relations.contains("settings.xml"), relations);
    assertEquals(2, Xml.all(Xml.parse(docx.part(Docx.BODY)), "footerReference").size());
  }

  @Test
  void whatIsNotThereIsNotAnnounced() {
    String text = text(printed(ReportTemplates.shipped()));
    assertTrue(text.contains("签发人："), text);
    assertFalse(text.contains("附件"), text);
  }

  @Test
  void aTenantsTemplateIsCheckedAndUsed() {
    Docx own =
        TemplateReview.word(
            TemplateText.docx("head {{单位}}工作报告\np {{标题}} {{报送期}}\np {{正文}}\nsign 本单位\n"));
    assertTrue(text(printed(own)).contains("单位值工作报告"));
  }

  @Test
  void aTemplateThatCannotBeFilledIsRefusedWithAllItsFaults() {
    Docx bad = TemplateText.docx("head {{单位}} {{天气}}\np {{正文}}之后\np {{标题\n");
    Problem problem = assertThrows(Problem.class, () -> TemplateReview.word(bad));
    assertEquals(PeriodicError.REPORT_TEMPLATE_REFUSED, problem.code());
    List<String> codes = problem.errors().stream().map(FieldError::code).distinct().toList();
    assertTrue(codes.contains("REPORT_TEMPLATE_NAME_UNKNOWN"), codes.toString());
    assertTrue(codes.contains("REPORT_TEMPLATE_NAME_MISSING"), codes.toString());
    assertTrue(codes.contains("REPORT_TEMPLATE_BROKEN"), codes.toString());
    Docx inline = TemplateText.docx("p {{单位}}{{标题}}{{报送期}}\np 见{{正文}}\n");
    assertEquals(
        List.of("{{正文}}"),
        assertThrows(Problem.class, () -> TemplateReview.word(inline)).errors().stream()
            .map(FieldError::field)
            .toList());
  }
}
