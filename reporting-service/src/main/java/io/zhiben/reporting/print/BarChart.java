package io.zhiben.reporting.print;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A bar chart in DrawingML (ISO/IEC 29500), as Word and Excel keep it.
 *
 * @param title above the chart
 * @param categories below the bars
 * @param series one or more, each with a value for every category; null for a bar that isn't there
 */
public record BarChart(String title, List<String> categories, List<Series> series) {
  public BarChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * The bars of one colour.
   *
   * @param name as the legend says it
   */
  public record Series(String name, List<BigDecimal> values) {}

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<c:roundedCorners val=\"0\"/><c:chart>";
  private static final List<String> COLOURS = List.of("2F5597", "A5A5A5", "548235");

  /** Whether there is a bar at all. */
  public boolean isEmpty() {
    return series.stream().allMatch(one -> one.values().stream().allMatch(Objects::isNull));
  }

  /** The chart's part. */
  byte[] xml() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<c:title><c:tx>").append(rich(title)).append("</c:tx><c:overlay val=\"0\"/>");
    xml.append("</c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>");
    xml.append("<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
    for (int i = 0; i < series.size(); i++) {
      series(xml, i);
    }
    xml.append("<c:gapWidth val=\"80\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/>");
    xml.append("</c:barChart>");
    axis(xml, "catAx", 1001, 1002, "b");
    axis(xml, "valAx", 1002, 1001, "l");
    xml.append("</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    return xml.append("</c:chartSpace>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void series(StringBuilder xml, int index) {
    Series one = series.get(index);
    String colour = COLOURS.get(index % COLOURS.size());
    xml.append("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/>");
    xml.append("<c:tx><c:v>").append(escaped(one.name())).append("</c:v></c:tx>");
    xml.append("<c:spPr><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></c:spPr>");
    xml.append("<c:invertIfNegative val=\"0\"/><c:dLbls><c:showLegendKey val=\"0\"/>");
    xml.append("<c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>");
    xml.append("<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    xml.append("<c:cat><c:strLit><c:ptCount val=\"" + categories.size() + "\"/>");
    for (int i = 0; i < categories.size(); i++) {
      xml.append("<c:pt idx=\"" + i + "\"><c:v>");
      xml.append(escaped(categories.get(i))).append("</c:v></c:pt>");
    }
    xml.append("</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General</c:formatCode>");
    xml.append("<c:ptCount val=\"" + categories.size() + "\"/>");
    for (int i = 0; i < one.values().size(); i++) {
      BigDecimal value = one.values().get(i);
      if (value != null) {
        xml.append("<c:pt idx=\"" + i + "\"><c:v>");
        xml.append(value.toPlainString()).append("</c:v></c:pt>");
      }
    }
    xml.append("</c:numLit></c:val></c:ser>");
  }

  private static void axis(StringBuilder xml, String kind, int id, int cross, String side) {
    xml.append("<c:" + kind + "><c:axId val=\"" + id + "\"/>");
    xml.append("<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>");
    xml.append("<c:axPos val=\"" + side + "\"/>");
    xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.append("<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"" + cross + "\"/>");
    xml.append("<c:crosses val=\"autoZero\"/></c:" + kind + ">");
  }

  private static String rich(String text) {
    return "<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r>"
        + "<a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"1\"/><a:t>"
        + escaped(text)
        + "</a:t></a:r></a:p></c:rich>";
  }

  /** As it may stand in XML: no control characters, no markup. */
  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
