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
          "联系电话", "附件说明", "附图");

  /** Those without which it would be no report. */
  static final Set<String> NEEDED = Set.of("单位", "标题", "报送期", "正文");

  static final String BODY = "正文";

  /** Where the course and the units stand; without it they end the body. */
  static final String ANNEX = "附图";

  /** Below the text, what stands behind the signature; goes where nothing does. */
  private static final String ANNEX_NOTE = "附件说明";

  private static final String BODY_MARK = "⟦正文⟧";
  private static final String ANNEX_MARK = "⟦附图⟧";

  private PrintedReport() {}

  /**
   * The finished file.
   *
   * @param head what the names stand for; the body is put in beside them
   */
  static byte[] of(Docx template, Map<String, String> head, ReportText.Body body) {
    Map<String, String> texts = new HashMap<>(head);
    texts.put(BODY, BODY_MARK);
    texts.put(ANNEX, body.annex() == null ? "" : ANNEX_MARK);
    texts.put(ANNEX_NOTE, body.annex() == null ? "" : "附件：" + ReportText.ANNEX_TITLE);
    Docx filled = Placeholders.fill(template, new Filling(texts, Map.of()));
    Docx whole = with(filled, BODY_MARK, body.docx(), false);
    if (body.annex() != null) {
      whole = with(whole, ANNEX_MARK, body.annex(), true);
    }
    return ChartedDocx.of(whole, body.charts()).bytes();
  }

  /** Whether the template has a place for the course and the units. */
  static boolean hasAnnex(Docx template) {
    return Placeholders.of(template).contains(ANNEX);
  }

  /** What takes a paragraph's place must have its name alone in one of the main text. */
  static boolean hasOwnParagraph(Docx template, String name) {
    return Xml.all(Xml.parse(template.part(Docx.BODY)), "p").stream()
        .anyMatch(paragraph ->
            paragraph.getTextContent().strip().matches("\\{\\{\\s*" + name + "\\s*}}"));
  }

  /**
   * The file with a text in its mark's stead.
   *
   * @param apart whether it begins a page
   */
  private static Docx with(Docx filled, String mark, Docx body, boolean apart) {
    Document target = Xml.parse(filled.part(Docx.BODY));
    Element place =
        Xml.all(target, "p").stream()
            .filter(paragraph -> paragraph.getTextContent().strip().equals(mark))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the template has no " + mark));
    Node parent = place.getParentNode();
    Element source = Xml.child(Xml.parse(body.part(Docx.BODY)).getDocumentElement(), "body");
    List<Element> blocks =
        Xml.children(source).stream().filter(block -> !Xml.is(block, "sectPr")).toList();
    if (apart) {
      beginPage(blocks.getFirst());
    }
    for (Element block : blocks) {
      parent.insertBefore(target.importNode(block, true), place);
    }
    parent.removeChild(place);
    return filled.with(Map.of(Docx.BODY, Xml.write(target)));
  }

  /** A heading, which stays with what follows; the format wants the break behind that. */
  private static void beginPage(Element heading) {
    Element look = Xml.child(heading, "pPr");
    Element stays = Xml.child(look, "keepNext");
    look.insertBefore(
        heading.getOwnerDocument().createElementNS(Xml.W, "w:pageBreakBefore"),
        stays == null ? look.getFirstChild() : stays.getNextSibling());
  }
}
