package io.zhiben.reporting.periodic;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Filling;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.Xml;
import io.zhiben.reporting.print.ChartedDocx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A report as a Word file: the tenant's template around the body. */
final class PrintedReport {
  /** The names that may stand between the braces of a template. */
  static final Set<String> NAMES =
      Set.of(
          "单位", "文号", "标题", "主送", "方案", "报送期", "报送期限", "报送日期", "数据截至", "状态", "正文", "未报单位", "填报人",
          "联系电话");

  /** Those without which it would be no report. */
  static final Set<String> NEEDED = Set.of("单位", "标题", "报送期", "正文");

  static final String BODY = "正文";
  private static final String BODY_MARK = "⟦正文⟧";

  private PrintedReport() {}

  /**
   * The finished file.
   *
   * @param head what the names stand for; the body is put in beside them
   */
  static byte[] of(Docx template, Map<String, String> head, ReportText.Body body) {
    Map<String, String> texts = new HashMap<>(head);
    texts.put(BODY, BODY_MARK);
    Docx filled = Placeholders.fill(template, new Filling(texts, Map.of()));
    return ChartedDocx.of(withBody(filled, body.docx()), body.charts()).bytes();
  }

  /** The body takes a paragraph's place, so its name must stand alone in one of the main text. */
  static boolean hasOwnParagraphForBody(Docx template) {
    return Xml.all(Xml.parse(template.part(Docx.BODY)), "p").stream()
        .anyMatch(paragraph -> paragraph.getTextContent().strip().matches("\\{\\{\\s*正文\\s*}}"));
  }

  private static Docx withBody(Docx filled, Docx body) {
    Document target = Xml.parse(filled.part(Docx.BODY));
    Element place =
        Xml.all(target, "p").stream()
            .filter(paragraph -> paragraph.getTextContent().strip().equals(BODY_MARK))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the template has no body"));
    Node parent = place.getParentNode();
    Element source = Xml.child(Xml.parse(body.part(Docx.BODY)).getDocumentElement(), "body");
    List<Element> blocks =
        Xml.children(source).stream().filter(block -> !Xml.is(block, "sectPr")).toList();
    for (Element block : blocks) {
      parent.insertBefore(target.importNode(block, true), place);
    }
    parent.removeChild(place);
    return filled.with(Map.of(Docx.BODY, Xml.write(target)));
  }
}
