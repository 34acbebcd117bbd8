package io.zhiben.platform.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes Word files of the shipped templates, which are kept as text that a reviewer can read: a
 * line is the name of a look, a blank and the paragraph; {@code |} begins a table's head with the
 * columns' shares of the width, {@code =} its row. The looks are those of official papers (GB/T
 * 9704-2012: body 16 points Fangsong, 28 points a line, title 22 points, page numbers 14 points).
 */
public final class TemplateText {
  private static final int TEXT_WIDTH = 8844;
  private static final String NS = "xmlns:w=\"" + Xml.W + "\"";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String FANGSONG = "仿宋";

  /** Two characters of 16 points; programs that know no indent by characters take the twips. */
  private static final String INDENT = "<w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/>";

  /** Of page numbers; half points. */
  private static final String NUMBER_LOOK =
      "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/>"
          + "<w:sz w:val=\"28\"/></w:rPr>";

  /** One character from the outer edge of odd pages, and of even ones. */
  private static final String RIGHT =
      "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>";

  private static final String LEFT =
      "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>";
  private static final String MIDDLE = "<w:jc w:val=\"center\"/>";

  /** A line above the first signature. */
  private static final String ROOM_FOR_SEAL = "<w:spacing w:before=\"560\" ";

  private final StringBuilder body = new StringBuilder();
  private final boolean facing;
  private List<Integer> columns = List.of();

  private TemplateText(boolean facing) {
    this.facing = facing;
  }

  /**
   * A look of a paragraph.
   *
   * @param size half points
   * @param paragraph properties of the paragraph, as Word writes them
   * @param run more properties of the run
   */
  private record Look(String face, int size, String paragraph, String run) {}

  private static final Map<String, Look> LOOKS = looks();

  private static Map<String, Look> looks() {
    Map<String, Look> looks = new LinkedHashMap<>();
    String centred = "<w:jc w:val=\"center\"/>";
    String line = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>";
    looks.put("head", new Look("方正小标宋简体", 44, lines(0, 120, 640) + centred, ""));
    looks.put(
        "redhead",
        new Look("方正小标宋简体", 60, lines(0, 240, 840) + centred, "<w:color w:val=\"D8000F\"/>"));
    looks.put(
        "redline",
        new Look(
            FANGSONG,
            32,
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"6\" w:color=\"D8000F\"/>"
                + "</w:pBdr>"
                + lines(0, 360, 560)
                + centred,
            ""));
    looks.put(
        "upline",
        new Look(
            FANGSONG,
            32,
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"6\" w:color=\"D8000F\"/>"
                + "</w:pBdr>"
                + lines(0, 360, 560),
            ""));
    looks.put("annex", new Look("黑体", 32, "<w:keepNext/>" + line, ""));
    looks.put("title", new Look("方正小标宋简体", 44, lines(120, 120, 640) + centred, ""));
    looks.put("no", new Look(FANGSONG, 28, lines(0, 240, 480) + "<w:jc w:val=\"right\"/>", ""));
    looks.put("to", new Look(FANGSONG, 32, line, ""));
    looks.put("p", new Look(FANGSONG, 32, line + INDENT, ""));
    looks.put("h", new Look("黑体", 32, "<w:keepNext/>" + line + INDENT, ""));
    looks.put(
        "sign",
        new Look(
            FANGSONG,
            32,
            "<w:keepNext/><w:keepLines/>"
                + line
                + "<w:ind w:right=\"640\" w:rightChars=\"200\"/><w:jc w:val=\"right\"/>",
            ""));
    looks.put(
        "note",
        new Look(
            FANGSONG,
            24,
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>"
                + lines(480, 0, 400),
            ""));
    looks.put("small", new Look(FANGSONG, 28, lines(0, 0, 480), ""));
    looks.put("cellhead", new Look("黑体", 24, lines(0, 0, 360) + centred, ""));
    looks.put("cell", new Look(FANGSONG, 24, lines(0, 0, 360), ""));
    return looks;
  }

  /** The Word file of that text, with page numbers in the middle, as its PDF has them. */
  public static Docx docx(String text) {
    return made(text, new TemplateText(false));
  }

  /**
   * The same for what is printed on both sides by Word alone: page numbers stand at the outer edge
   * (GB/T 9704-2012, 7.5).
   */
  public static Docx facing(String text) {
    return made(text, new TemplateText(true));
  }

  private static Docx made(String text, TemplateText template) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean tableGoesOn = i + 1 < lines.size() && lines.get(i + 1).startsWith("=");
      template.line(lines.get(i), tableGoesOn, more(lines, i));
    }
    return template.file();
  }

  /**
   * More properties of a paragraph by what stands around it: no page holds a signature and nothing
   * else, what leads in stays with what it leads to, and there is room for the seal.
   */
  private static String more(List<String> lines, int at) {
    String line = lines.get(at);
    boolean lead = line.startsWith("p ") && line.endsWith("：");
    if (lead || leadsToSignature(lines, at)) {
      return "<w:keepNext/>";
    }
    boolean first = line.startsWith("sign ") && !lines.get(at - 1).startsWith("sign ");
    return first ? ROOM_FOR_SEAL : "";
  }

  /** The last paragraph, and the lines for the names of persons; not what may be very long. */
  private static boolean leadsToSignature(List<String> lines, int at) {
    String line = lines.get(at);
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    boolean text = line.startsWith("p ") && !line.matches("p \\{\\{[^{}]*}}");
    return (text || line.startsWith("small "))
        && (next.startsWith("sign ")
            || (next.startsWith("small ") && leadsToSignature(lines, at + 1)));
  }

  private void line(String line, boolean tableGoesOn, String more) {
    switch (line.charAt(0)) {
      case '|' -> tableHead(cells(line));
      case '=' -> {
        tableRow(cells(line), "cell");
        if (!tableGoesOn) {
          body.append("</w:tbl>");
        }
      }
      default -> {
        int blank = line.indexOf(' ');
        paragraph(line.substring(0, blank), line.substring(blank + 1), more);
      }
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  private void paragraph(String look, String text, String more) {
    Look found = LOOKS.get(look);
    String properties =
        more.equals(ROOM_FOR_SEAL)
            ? found.paragraph().replace("<w:spacing ", ROOM_FOR_SEAL)
            : more + found.paragraph();
    body.append("<w:p><w:pPr>")
        .append(properties)
        .append("</w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"")
        .append(found.face())
        .append("\" w:hAnsi=\"")
        .append(found.face())
        .append("\" w:eastAsia=\"")
        .append(found.face())
        .append("\"/>")
        .append(found.run())
        .append("<w:sz w:val=\"")
        .append(found.size())
        .append("\"/></w:rPr><w:t xml:space=\"preserve\">")
        .append(text)
        .append("</w:t></w:r></w:p>");
  }

  /** Cells as {@code name:share}. */
  private void tableHead(List<String> cells) {
    List<Integer> shares =
        cells.stream().map(cell -> Integer.valueOf(cell.substring(cell.indexOf(':') + 1))).toList();
    int whole = shares.stream().mapToInt(Integer::intValue).sum();
    columns = shares.stream().map(share -> share * TEXT_WIDTH / whole).toList();
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
        .append(TEXT_WIDTH)
        .append("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      body.append("<w:")
          .append(side)
          .append(" w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>");
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    columns.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    body.append("</w:tblGrid>");
    tableRow(cells.stream().map(cell -> cell.substring(0, cell.indexOf(':'))).toList(), "cellhead");
  }

  private void tableRow(List<String> cells, String look) {
    body.append("<w:tr><w:trPr><w:cantSplit/>")
        .append(look.equals("cellhead") ? "<w:tblHeader/>" : "")
        .append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(columns.get(i))
          .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
      paragraph(look, cells.get(i), "");
      body.append("</w:tc>");
    }
    body.append("</w:tr>");
  }

  private Docx file() {
    String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + office
            + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
            + office
            + "styles+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\""
            + office
            + "footer+xml\"/>"
            + (facing
                ? "<Override PartName=\"/word/footer2.xml\" ContentType=\""
                    + office
                    + "footer+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\""
                    + office
                    + "settings+xml\"/>"
                : "")
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"rId1\" Type=\""
                + relations
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    put(
        parts,
        "word/_rels/document.xml.rels",
        relationships(
            "<Relationship Id=\"rId1\" Type=\""
                + relations
                + "/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\""
                + relations
                + "/footer\" Target=\"footer1.xml\"/>"
                + (facing
                    ? "<Relationship Id=\"rId3\" Type=\""
                        + relations
                        + "/footer\" Target=\"footer2.xml\"/><Relationship Id=\"rId4\" Type=\""
                        + relations
                        + "/settings\" Target=\"settings.xml\"/>"
                    : "")));
    put(parts, "word/styles.xml", styles());
    put(parts, "word/footer1.xml", footer(facing ? RIGHT : MIDDLE));
    if (facing) {
      put(parts, "word/footer2.xml", footer(LEFT));
      put(parts, "word/settings.xml", "<w:settings " + NS + "><w:evenAndOddHeaders/></w:settings>");
    }
    put(
        parts,
        Docx.BODY,
        "<w:document "
            + NS
            + " xmlns:r=\""
            + relations
            + "\"><w:body>"
            + body
            + section()
            + "</w:body></w:document>");
    return new Docx(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String relationships(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String styles() {
    return "<w:styles "
        + NS
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"仿宋\""
        + " w:hAnsi=\"仿宋\" w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/><w:lang w:val=\"en-US\""
        + " w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
        + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
        + "</w:style></w:styles>";
  }

  private static String footer(String side) {
    return "<w:ftr "
        + NS
        + "><w:p><w:pPr>"
        + side
        + "</w:pPr><w:r>"
        + NUMBER_LOOK
        + "<w:t xml:space=\"preserve\">— </w:t></w:r><w:r>"
        + NUMBER_LOOK
        + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
        + NUMBER_LOOK
        + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r>"
        + NUMBER_LOOK
        + "<w:fldChar w:fldCharType=\"end\"/></w:r><w:r>"
        + NUMBER_LOOK
        + "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
  }

  private String section() {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
        + (facing ? "<w:footerReference w:type=\"even\" r:id=\"rId3\"/>" : "")
        + "<w:pgSz w:w=\"11906\""
        + " w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
        + " w:left=\"1588\" w:header=\"851\" w:footer=\"1304\" w:gutter=\"0\"/></w:sectPr>";
  }

  private static String lines(int before, int after, int height) {
    return "<w:spacing w:before=\""
        + before
        + "\" w:after=\""
        + after
        + "\" w:line=\""
        + height
        + "\" w:lineRule=\"exact\"/>";
  }
}
