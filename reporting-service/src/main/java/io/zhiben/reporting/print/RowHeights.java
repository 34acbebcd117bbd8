package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Makes rows as high as the text in them needs: no program does that for merged cells. Widths are
 * in characters of the default font, of which a Chinese character takes two.
 */
final class RowHeights {
  private static final double DEFAULT_WIDTH = 8.43;
  private static final double DEFAULT_HEIGHT = 15;

  /** Points of a line of 12-point text. */
  private static final double LINE = 17;

  private static final double PADDING = 5;

  /** No row can be higher. */
  private static final double MOST = 409;

  private static final int WIDE_FROM = 0x2E80;
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d+)");

  private final Element root;
  private final Merges merges;

  RowHeights(Element root, Merges merges) {
    this.root = root;
    this.merges = merges;
  }

  /**
   * Makes the row at least as high as the cell needs.
   *
   * @param cell a filled one that still has its place in the template
   */
  void fit(Element row, Element cell) {
    Matcher place = CELL.matcher(cell.getAttribute("r"));
    if (!place.matches()) {
      return;
    }
    int column = SheetXml.column(place.group(1));
    double width = 0;
    int last = merges.lastColumn(Integer.parseInt(place.group(2)), column);
    for (int i = column; i <= last; i++) {
      width += widthOf(i + 1);
    }
    int lines = lines(Cells.shown(cell), width);
    double needed = Math.min(MOST, lines * LINE + PADDING);
    double now = Xml.number(row.hasAttribute("ht") ? row.getAttribute("ht") : null, DEFAULT_HEIGHT);
    if (lines > 1 && needed > now) {
      row.setAttribute("ht", Double.toString(needed));
      row.setAttribute("customHeight", "1");
    }
  }

  /** How many lines a text takes within a width. */
  static int lines(String text, double width) {
    double room = Math.max(2, width - 1);
    return text.lines().mapToInt(line -> (int) Math.max(1, Math.ceil(widthOf(line) / room))).sum();
  }

  static int widthOf(String line) {
    return line.codePoints().map(character -> character < WIDE_FROM ? 1 : 2).sum();
  }

  /** Columns count from 1 here. */
  private double widthOf(int column) {
    Element all = SheetXml.child(root, "cols");
    for (Element widths : all == null ? List.<Element>of() : SheetXml.children(all, "col")) {
      if (Xml.number(widths.getAttribute("min"), 0) <= column
          && column <= Xml.number(widths.getAttribute("max"), 0)) {
        return Xml.number(widths.getAttribute("width"), DEFAULT_WIDTH);
      }
    }
    return DEFAULT_WIDTH;
  }
}
