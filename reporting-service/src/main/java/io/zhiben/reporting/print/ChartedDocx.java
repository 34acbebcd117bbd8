package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Xml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts charts into a Word file, in the stead of paragraphs that hold nothing but a mark. */
public final class ChartedDocx {
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** In EMU, 360,000 of them a centimetre: 15.5 by 7.5 cm. */
  private static final int WIDTH = 5_580_000;

  private static final int HEIGHT = 2_700_000;

  /** What a lying bar adds to title and axis, and what stands on no page any more. */
  private static final int BAR_HEIGHT = 330_000;

  private static final int FRAME_HEIGHT = 1_100_000;

  private static final int MOST_HEIGHT = 7_600_000;

  private ChartedDocx() {}

  /** What stands where the chart of that number goes. */
  public static String mark(int chart) {
    return "⟦图" + chart + "⟧";
  }

  /** The file with the charts; a chart whose mark isn't there is left out. */
  public static Docx of(Docx file, List<Chart> charts) {
    Document body = Xml.parse(file.part(Docx.BODY));
    Map<String, byte[]> changed = new HashMap<>();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < charts.size(); i++) {
      String part = "charts/zhibenChart" + (i + 1) + ".xml";
      if (!place(body, i, charts.get(i))) {
        continue;
      }
      changed.put("word/" + part, ChartPart.of(charts.get(i), null));
      relations
          .append("<Relationship Id=\"rIdZhibenChart" + (i + 1) + "\" Type=\"" + OFFICE)
          .append("/chart\" Target=\"" + part + "\"/>");
      types
          .append("<Override PartName=\"/word/" + part + "\" ContentType=\"application/")
          .append("vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>");
    }
    if (changed.isEmpty()) {
      return file;
    }
    changed.put(Docx.BODY, Xml.write(body));
    changed.put(RELATIONS, before(file.part(RELATIONS), "</Relationships>", relations));
    changed.put(TYPES, before(file.part(TYPES), "</Types>", types));
    return file.with(changed);
  }

  /** False where there is no paragraph with the mark. */
  private static boolean place(Document body, int number, Chart chart) {
    for (Element paragraph : Xml.all(body, "p")) {
      if (paragraph.getTextContent().strip().equals(mark(number))) {
        Document drawing = Xml.parse(drawing(number, chart));
        paragraph
            .getParentNode()
            .replaceChild(body.importNode(drawing.getDocumentElement(), true), paragraph);
        return true;
      }
    }
    return false;
  }

  private static byte[] drawing(int index, Chart chart) {
    int number = index + 1;
    String name = chart.title().replaceAll("[\\p{Cntrl}&<>\"]", " ");
    String xml =
        "<w:p xmlns:w=\""
            + Xml.W
            + "\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""
            + WIDTH
            + "\" cy=\""
            + height(chart)
            + "\"/><wp:docPr id=\""
            + (9000 + number)
            + "\" name=\"图"
            + number
            + "\" descr=\""
            + name
            + "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\""
            + OFFICE
            + "\" r:id=\"rIdZhibenChart"
            + number
            + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** Lying bars need room for each of them, as far as a page goes. */
  private static int height(Chart chart) {
    return chart.kind() == Chart.Kind.BARS
        ? Math.min(FRAME_HEIGHT + chart.categories().size() * BAR_HEIGHT, MOST_HEIGHT)
        : HEIGHT;
  }

  private static byte[] before(byte[] part, String end, StringBuilder added) {
    String text = new String(part, StandardCharsets.UTF_8);
    int at = text.lastIndexOf(end);
    if (at < 0) {
      throw new IllegalStateException("a part of the file doesn't end with " + end);
    }
    return (text.substring(0, at) + added + text.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}
