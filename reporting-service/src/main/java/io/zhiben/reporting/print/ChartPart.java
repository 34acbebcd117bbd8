package io.zhiben.reporting.print;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A chart in DrawingML (ISO/IEC 29500), as Word and Excel keep it. In a workbook it draws cells, so
 * that it follows when somebody changes one; in a Word file it carries its figures itself.
 */
final class ChartPart {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<c:roundedCorners val=\"0\"/><c:chart>";
  private static final List<String> COLOURS =
      List.of("2F5597", "A5A5A5", "548235", "C55A11", "7030A0");

  /** A file may have no theme that would name one. */
  private static final String FONT = "<a:latin typeface=\"宋体\"/><a:ea typeface=\"宋体\"/>";

  /** None of the colours of the series. */
  private static final String MARK = "C00000";

  /** Above that many marks the figures would cover one another; the table has them all. */
  private static final int MOST_LABELLED = 30;

  private static final int MANY = 25;

  private final StringBuilder xml = new StringBuilder(HEAD);
  private final Chart chart;
  private final ChartSource source;

  private ChartPart(Chart chart, ChartSource source) {
    this.chart = chart;
    this.source = source;
  }

  /**
   * @param source null where the chart carries its figures itself
   */
  static byte[] of(Chart chart, ChartSource source) {
    return new ChartPart(chart, source).write().getBytes(StandardCharsets.UTF_8);
  }

  private String write() {
    boolean lying = chart.kind() == Chart.Kind.BARS;
    boolean lines = chart.kind() == Chart.Kind.LINES;
    xml.append("<c:title><c:tx>").append(rich(chart.title()));
    xml.append("</c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>");
    xml.append("<c:plotArea><c:layout/>").append(lines ? "<c:lineChart>" : "<c:barChart>");
    if (!lines) {
      xml.append("<c:barDir val=\"").append(lying ? "bar" : "col").append("\"/>");
    }
    xml.append("<c:grouping val=\"").append(lines ? "standard" : "clustered").append("\"/>");
    xml.append("<c:varyColors val=\"0\"/>");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i);
    }
    xml.append(lines ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"80\"/>");
    xml.append("<c:axId val=\"1001\"/><c:axId val=\"1002\"/>");
    xml.append(lines ? "</c:lineChart>" : "</c:barChart>");
    axes(lying);
    xml.append("</c:plotArea>");
    if (chart.series().size() > 1) {
      xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    xml.append("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"");
    xml.append(chart.categories().size() > MANY ? 700 : 900);
    xml.append("\">").append(FONT).append("</a:defRPr></a:pPr>");
    xml.append("<a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>");
    return xml.append("</c:chartSpace>").toString();
  }

  private void series(int index) {
    Chart.Series one = chart.series().get(index);
    String colour = COLOURS.get(index % COLOURS.size());
    String fill = "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    boolean lines = chart.kind() == Chart.Kind.LINES;
    xml.append("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx>");
    if (source == null) {
      xml.append("<c:v>").append(SheetXml.escaped(one.name())).append("</c:v>");
    } else {
      xml.append("<c:strRef><c:f>").append(SheetXml.escaped(source.name(index)));
      xml.append("</c:f><c:strCache>").append(texts(List.of(one.name())));
      xml.append("</c:strCache></c:strRef>");
    }
    xml.append("</c:tx><c:spPr>");
    xml.append(lines ? "<a:ln w=\"22225\">" + fill + "</a:ln>" : fill).append("</c:spPr>");
    xml.append(
        lines
            ? "<c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/><c:spPr>"
                + fill
                + "</c:spPr></c:marker>"
            : "<c:invertIfNegative val=\"0\"/>");
    one.marked().stream().sorted().forEach(point -> mark(point, lines));
    labels();
    categories();
    values(one, index);
    xml.append(lines ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
  }

  /** A greater diamond on a line, another colour for a bar. */
  private void mark(int point, boolean lines) {
    String fill = "<c:spPr><a:solidFill><a:srgbClr val=\"" + MARK + "\"/></a:solidFill></c:spPr>";
    xml.append("<c:dPt><c:idx val=\"" + point + "\"/>");
    xml.append(
        lines
            ? "<c:marker><c:symbol val=\"diamond\"/><c:size val=\"10\"/>"
                + fill
                + "</c:marker><c:bubble3D val=\"0\"/>"
            : "<c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>" + fill);
    xml.append("</c:dPt>");
  }

  private void labels() {
    int marks = chart.categories().size() * chart.series().size();
    boolean shown = chart.kind() == Chart.Kind.BARS || marks <= MOST_LABELLED;
    xml.append("<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"").append(shown ? 1 : 0);
    xml.append("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>");
    xml.append("<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
  }

  private void categories() {
    xml.append("<c:cat>");
    if (source == null) {
      xml.append("<c:strLit>").append(texts(chart.categories())).append("</c:strLit>");
    } else {
      xml.append("<c:strRef><c:f>");
      xml.append(SheetXml.escaped(source.categories(chart.categories().size())));
      xml.append("</c:f><c:strCache>").append(texts(chart.categories()));
      xml.append("</c:strCache></c:strRef>");
    }
    xml.append("</c:cat>");
  }

  private void values(Chart.Series one, int index) {
    StringBuilder points = new StringBuilder("<c:formatCode>General</c:formatCode>");
    points.append("<c:ptCount val=\"" + chart.categories().size() + "\"/>");
    for (int i = 0; i < one.values().size(); i++) {
      BigDecimal value = one.values().get(i);
      if (value != null) {
        points.append("<c:pt idx=\"" + i + "\"><c:v>");
        points.append(value.toPlainString()).append("</c:v></c:pt>");
      }
    }
    xml.append("<c:val>");
    if (source == null) {
      xml.append("<c:numLit>").append(points).append("</c:numLit>");
    } else {
      xml.append("<c:numRef><c:f>");
      xml.append(SheetXml.escaped(source.values(index, chart.categories().size())));
      xml.append("</c:f><c:numCache>").append(points).append("</c:numCache></c:numRef>");
    }
    xml.append("</c:val>");
  }

  private static String texts(List<String> texts) {
    StringBuilder points = new StringBuilder("<c:ptCount val=\"" + texts.size() + "\"/>");
    for (int i = 0; i < texts.size(); i++) {
      points.append("<c:pt idx=\"" + i + "\"><c:v>").append(SheetXml.escaped(texts.get(i)));
      points.append("</c:v></c:pt>");
    }
    return points.toString();
  }

  /** Lying bars are read from above, so their axis runs downward and the figures' stays below. */
  private void axes(boolean lying) {
    xml.append("<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"");
    xml.append(lying ? "maxMin" : "minMax").append("\"/></c:scaling><c:delete val=\"0\"/>");
    xml.append("<c:axPos val=\"").append(lying ? "l" : "b").append("\"/>");
    xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.append("<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"low\"/><c:crossAx val=\"1002\"/>");
    xml.append("<c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/>");
    xml.append("<c:lblOffset val=\"100\"/>");
    xml.append(lying ? "<c:tickLblSkip val=\"1\"/>" : "").append("<c:noMultiLvlLbl val=\"0\"/>");
    xml.append("</c:catAx><c:valAx><c:axId val=\"1002\"/>");
    xml.append("<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>");
    xml.append("<c:axPos val=\"").append(lying ? "b" : "l").append("\"/>");
    xml.append("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill>");
    xml.append("<a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
    xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.append("<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/><c:crosses val=\"");
    xml.append(lying ? "max" : "autoZero").append("\"/><c:crossBetween val=\"between\"/>");
    xml.append("</c:valAx>");
  }

  private static String rich(String text) {
    return "<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr>"
        + "<a:r><a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"1\">"
        + FONT
        + "</a:rPr><a:t>"
        + SheetXml.escaped(text)
        + "</a:t></a:r></a:p></c:rich>";
  }
}
