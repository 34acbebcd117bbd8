package io.zhiben.hazard.document.docx;

import io.zhiben.platform.docx.Xml;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Word's properties in the words of CSS. Word counts in twentieths of a point. */
final class Css {
  private static final double TWIPS = 20;
  private static final double LINE = 240;

  /** A line of Song or Fangsong in Word is about that much of the font's size. */
  private static final double NATURAL_LINE = 1.3;

  private Css() {}

  static String ofParagraph(List<Element> properties, double fontSize) {
    StringBuilder css = new StringBuilder("margin:0;");
    align(css, Styles.strongest(properties, "jc", "val"));
    indent(css, properties, fontSize);
    length(css, "margin-top", Styles.strongest(properties, "spacing", "before"));
    length(css, "margin-bottom", Styles.strongest(properties, "spacing", "after"));
    css.append("line-height:").append(lineHeight(properties, fontSize)).append("pt;");
    css.append("font-size:").append(fontSize).append("pt;");
    if (Styles.on(properties, "pageBreakBefore")) {
      css.append("page-break-before:always;");
    }
    if (Styles.on(properties, "keepNext")) {
      css.append("page-break-after:avoid;");
    }
    if (Styles.on(properties, "keepLines")) {
      css.append("page-break-inside:avoid;");
    }
    Element borders = Styles.strongest(properties, "pBdr");
    border(css, "border-top", Xml.child(borders, "top"));
    border(css, "border-bottom", Xml.child(borders, "bottom"));
    return css.toString();
  }

  static String ofRun(List<Element> properties, double paragraphSize) {
    StringBuilder css = new StringBuilder();
    double size = fontSize(properties);
    if (size != paragraphSize) {
      css.append("font-size:").append(size).append("pt;");
    }
    if (Styles.on(properties, "b") || heavy(properties)) {
      css.append("font-weight:bold;");
    }
    String underline = Styles.strongest(properties, "u", "val");
    if (underline != null && !underline.equals("none")) {
      css.append("text-decoration:underline;");
    }
    String color = Styles.strongest(properties, "color", "val");
    if (color != null && color.matches("[0-9A-Fa-f]{6}")) {
      css.append("color:#").append(color).append(';');
    }
    length(css, "letter-spacing", Styles.strongest(properties, "spacing", "val"));
    String vertical = Styles.strongest(properties, "vertAlign", "val");
    if ("superscript".equals(vertical) || "subscript".equals(vertical)) {
      css.append("font-size:60%;vertical-align:")
          .append("subscript".equals(vertical) ? "sub;" : "super;");
    }
    return css.toString();
  }

  /** Points. */
  static double fontSize(List<Element> runProperties) {
    return Xml.number(Styles.strongest(runProperties, "sz", "val"), 21) / 2;
  }

  /** Hei and title faces are shown by the bold one of the one family that is embedded. */
  private static boolean heavy(List<Element> properties) {
    String face = Styles.strongest(properties, "rFonts", "eastAsia");
    return face != null
        && (face.contains("黑")
            || face.contains("小标宋")
            || face.toLowerCase(Locale.ROOT).contains("hei"));
  }

  private static void align(StringBuilder css, String align) {
    String value =
        switch (align == null ? "" : align) {
          case "center" -> "center";
          case "right", "end" -> "right";
          default -> "left";
        };
    css.append("text-align:").append(value).append(';');
  }

  private static void indent(StringBuilder css, List<Element> properties, double fontSize) {
    double first =
        chars(properties, "firstLineChars", "firstLine", fontSize)
            - chars(properties, "hangingChars", "hanging", fontSize);
    if (first != 0) {
      css.append("text-indent:").append(first).append("pt;");
    }
    double left =
        Math.max(
            chars(properties, "leftChars", "left", fontSize),
            chars(properties, "startChars", "start", fontSize));
    double right =
        Math.max(
            chars(properties, "rightChars", "right", fontSize),
            chars(properties, "endChars", "end", fontSize));
    css.append("margin-left:").append(left).append("pt;");
    css.append("margin-right:").append(right).append("pt;");
  }

  /** Points: of the hundredths of a character where they are said, else of the length. */
  private static double chars(
      List<Element> properties, String hundredths, String length, double fontSize) {
    double counted = Xml.number(Styles.strongest(properties, "ind", hundredths), 0);
    return counted != 0
        ? counted / 100 * fontSize
        : Xml.number(Styles.strongest(properties, "ind", length), 0) / TWIPS;
  }

  private static double lineHeight(List<Element> properties, double fontSize) {
    double line = Xml.number(Styles.strongest(properties, "spacing", "line"), LINE);
    String rule = Styles.strongest(properties, "spacing", "lineRule");
    if ("exact".equals(rule)) {
      return line / TWIPS;
    }
    double natural = fontSize * NATURAL_LINE;
    return "atLeast".equals(rule) ? Math.max(natural, line / TWIPS) : natural * line / LINE;
  }

  private static void length(StringBuilder css, String name, String twips) {
    double points = Xml.number(twips, 0) / TWIPS;
    if (points != 0) {
      css.append(name).append(':').append(points).append("pt;");
    }
  }

  static void border(StringBuilder css, String name, Element border) {
    String kind = Xml.attribute(border, "val");
    if (kind == null || kind.equals("none") || kind.equals("nil")) {
      return;
    }
    double width = Math.max(0.5, Xml.number(Xml.attribute(border, "sz"), 4) / 8);
    String color = Xml.attribute(border, "color");
    css.append(name)
        .append(':')
        .append(width)
        .append("pt ")
        .append(kind.equals("double") ? "double" : "solid")
        .append(" #")
        .append(color != null && color.matches("[0-9A-Fa-f]{6}") ? color : "000000")
        .append(';');
  }
}
