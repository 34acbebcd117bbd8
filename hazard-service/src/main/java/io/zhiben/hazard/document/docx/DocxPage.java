package io.zhiben.hazard.document.docx;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Layout;
import io.zhiben.platform.docx.Xml;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A filled Word file as one page of XHTML for paged media; what Layout lets through is shown. */
final class DocxPage {
  private static final double TWIPS = 20;

  private final Docx docx;
  private final Styles styles;

  private DocxPage(Docx docx) {
    this.docx = docx;
    this.styles = new Styles(Layout.stylesOf(docx));
  }

  /**
   * @param title of the PDF, as a reader's window shows it
   */
  static String of(Docx docx, String title) {
    return new DocxPage(docx).page(title);
  }

  private String page(String title) {
    Document body = Xml.parse(docx.part(Docx.BODY));
    Element root = Xml.child(body.getDocumentElement(), "body");
    StringBuilder html = new StringBuilder("<html><head><title>");
    escape(html, title);
    html.append("</title><style>")
        .append(pageCss(Xml.child(root, "sectPr")))
        .append("</style></head><body>");
    running(html, "header");
    running(html, "footer");
    blocks(html, root);
    return html.append("</body></html>").toString();
  }

  private static String pageCss(Element section) {
    Element size = Xml.child(section, "pgSz");
    Element margins = Xml.child(section, "pgMar");
    return "@page{size:"
        + points(size, "w", 11906)
        + "pt "
        + points(size, "h", 16838)
        + "pt;margin:"
        + points(margins, "top", 1440)
        + "pt "
        + points(margins, "right", 1440)
        + "pt "
        + points(margins, "bottom", 1440)
        + "pt "
        + points(margins, "left", 1440)
        + "pt;@top-center{content:element(header);}@bottom-center{content:element(footer);}}"
        + "*{font-family:zh;}"
        + "body{margin:0;}"
        + "div.header{position:running(header);}div.footer{position:running(footer);}"
        + "span.page:before{content:counter(page);}span.pages:before{content:counter(pages);}"
        // a little less than all, else the page cuts the right border off
        + "table{border-collapse:collapse;-fs-table-paginate:paginate;width:99.8%;"
        + "table-layout:fixed;page-break-inside:auto;}"
        + "td{word-wrap:break-word;}tr{page-break-inside:avoid;}p{word-wrap:break-word;}";
  }

  private static double points(Element element, String attribute, double otherwise) {
    return Math.abs(Xml.number(Xml.attribute(element, attribute), otherwise)) / TWIPS;
  }

  private void running(StringBuilder html, String kind) {
    List<String> parts =
        docx.textParts().stream().filter(name -> name.startsWith("word/" + kind)).toList();
    // Word writes an empty part for each kind of page; the one with text is the usual one
    for (String part : parts) {
      Document document = Xml.parse(docx.part(part));
      if (parts.size() == 1 || !document.getDocumentElement().getTextContent().isBlank()) {
        html.append("<div class=\"").append(kind).append("\">");
        blocks(html, document.getDocumentElement());
        html.append("</div>");
        return;
      }
    }
  }

  private void blocks(StringBuilder html, Node parent) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "p")) {
        paragraph(html, child);
      } else if (Xml.is(child, "tbl")) {
        table(html, child);
      } else if (Xml.is(child, "sdt")) {
        blocks(html, Xml.child(child, "sdtContent"));
      }
    }
  }

  private void paragraph(StringBuilder html, Element paragraph) {
    Element firstRun = Xml.all(paragraph, "r").stream().findFirst().orElse(null);
    Element marked = firstRun == null ? Xml.child(paragraph, "pPr") : firstRun;
    double size = Css.fontSize(styles.ofRun(paragraph, marked));
    html.append("<p style=\"")
        .append(Css.ofParagraph(styles.ofParagraph(paragraph), size))
        .append("\">");
    int before = html.length();
    runs(html, paragraph, new Context(paragraph, size, new Fields()));
    if (html.length() == before) {
      html.append("&#160;");
    }
    html.append("</p>");
  }

  private record Context(Element paragraph, double size, Fields fields) {}

  /** Where in a field of several runs the reader is: its stale result is passed over. */
  private static final class Fields {
    private boolean inside;
  }

  private void runs(StringBuilder html, Node parent, Context context) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "r")) {
        run(html, child, context);
      } else if (Xml.is(child, "fldSimple")) {
        field(html, Xml.attribute(child, "instr"));
      } else if (Xml.is(child, "hyperlink") || Xml.is(child, "smartTag")) {
        runs(html, child, context);
      } else if (Xml.is(child, "sdt")) {
        runs(html, Xml.child(child, "sdtContent"), context);
      }
    }
  }

  private void run(StringBuilder html, Element run, Context context) {
    List<Element> properties = styles.ofRun(context.paragraph(), run);
    if (Styles.on(properties, "vanish")) {
      return;
    }
    StringBuilder content = new StringBuilder();
    Xml.children(run).forEach(piece -> piece(content, piece, context));
    if (content.isEmpty()) {
      return;
    }
    String css = Css.ofRun(properties, context.size());
    html.append(css.isEmpty() ? "<span>" : "<span style=\"" + css + "\">")
        .append(content)
        .append("</span>");
  }

  private static void piece(StringBuilder html, Element piece, Context context) {
    switch (piece.getLocalName()) {
      case "fldChar" ->
          context.fields().inside = !"end".equals(Xml.attribute(piece, "fldCharType"));
      case "instrText" -> field(html, piece.getTextContent());
      case "t" -> {
        if (!context.fields().inside) {
          escape(html, piece.getTextContent());
        }
      }
      case "tab" -> html.append("&#8195;&#8195;");
      case "noBreakHyphen" -> html.append("&#8209;");
      case "br" ->
          html.append(
              "page".equals(Xml.attribute(piece, "type"))
                  ? "<span style=\"display:block;page-break-after:always\"></span>"
                  : "<br/>");
      case "cr" -> html.append("<br/>");
      default -> {
        // properties, marks of the spelling checker and the like
      }
    }
  }

  private static void field(StringBuilder html, String instruction) {
    String name = instruction.strip().toUpperCase(java.util.Locale.ROOT);
    if (name.startsWith("NUMPAGES")) {
      html.append("<span class=\"pages\"></span>");
    } else if (name.startsWith("PAGE")) {
      html.append("<span class=\"page\"></span>");
    }
  }

  private void table(StringBuilder html, Element table) {
    Element properties = Xml.child(table, "tblPr");
    Element borders = Xml.child(properties, "tblBorders");
    boolean ruled = properties != null && (borders != null || tableStyle(properties) != null);
    List<Double> widths =
        Xml.children(Xml.child(table, "tblGrid") == null ? table : Xml.child(table, "tblGrid"))
            .stream()
            .filter(column -> Xml.is(column, "gridCol"))
            .map(column -> Xml.number(Xml.attribute(column, "w"), 1))
            .toList();
    double total = widths.stream().mapToDouble(Double::doubleValue).sum();
    html.append("<table>");
    html.append(
        widths.stream()
            .map(width -> "<col style=\"width:" + 100 * width / total + "%\"/>")
            .collect(Collectors.joining()));
    List<Element> rows = Xml.children(table).stream().filter(child -> Xml.is(child, "tr")).toList();
    Cells cells = new Cells(rows);
    boolean inHead = false;
    for (int i = 0; i < rows.size(); i++) {
      boolean head = Xml.child(Xml.child(rows.get(i), "trPr"), "tblHeader") != null;
      if (head && i == 0) {
        html.append("<thead>");
        inHead = true;
      } else if (inHead && !head) {
        html.append("</thead>");
        inHead = false;
      }
      row(html, rows.get(i), cells, ruled && !unruled(borders));
    }
    html.append(inHead ? "</thead></table>" : "</table>");
  }

  private static String tableStyle(Element properties) {
    return Xml.value(properties, "tblStyle");
  }

  private static boolean unruled(Element borders) {
    return borders != null
        && Xml.children(borders).stream()
            .allMatch(side -> List.of("none", "nil").contains(Xml.attribute(side, "val")));
  }

  private void row(StringBuilder html, Element row, Cells cells, boolean ruled) {
    double height = Xml.number(Xml.value(Xml.child(row, "trPr"), "trHeight"), 0) / TWIPS;
    html.append(height > 0 ? "<tr style=\"height:" + height + "pt\">" : "<tr>");
    for (Element cell : Xml.children(row)) {
      if (Xml.is(cell, "tc") && !cells.isContinued(cell)) {
        cell(html, cell, cells, ruled);
      }
    }
    html.append("</tr>");
  }

  private void cell(StringBuilder html, Element cell, Cells cells, boolean ruled) {
    Element properties = Xml.child(cell, "tcPr");
    StringBuilder css = new StringBuilder("padding:2pt 5.4pt;");
    if (ruled) {
      css.append("border:0.75pt solid #000000;");
    }
    Element borders = Xml.child(properties, "tcBorders");
    for (String side : List.of("top", "bottom", "left", "right")) {
      Css.border(css, "border-" + side, Xml.child(borders, side));
    }
    String align = Xml.value(properties, "vAlign");
    css.append("vertical-align:")
        .append("center".equals(align) ? "middle" : "bottom".equals(align) ? "bottom" : "top")
        .append(';');
    html.append("<td colspan=\"")
        .append(Cells.span(cell))
        .append("\" rowspan=\"")
        .append(cells.rowsOf(cell))
        .append("\" style=\"")
        .append(css)
        .append("\">");
    blocks(html, cell);
    html.append("</td>");
  }

  private static boolean isPrivate(int point) {
    return Character.getType(point) == Character.PRIVATE_USE
        || Character.getType(point) == Character.UNASSIGNED;
  }

  private static void escape(StringBuilder html, String text) {
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            // no font knows it, and the printer would pass over it without a mark
            default -> html.appendCodePoint(isPrivate(point) ? '〓' : point);
          }
        });
  }
}
