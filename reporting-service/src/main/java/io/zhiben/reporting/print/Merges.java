package io.zhiben.reporting.print;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Cells of a sheet that were merged. */
final class Merges {
  private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d+):([A-Z]{1,3})(\\d+)");

  private final Element element;

  Merges(Element root) {
    this.element = SheetXml.child(root, "mergeCells");
  }

  private List<Element> all() {
    return element == null ? List.of() : SheetXml.children(element, "mergeCell");
  }

  /** The last column of the area whose upper left cell that is; its own where it isn't merged. */
  int lastColumn(int row, int column) {
    for (Element merge : all()) {
      Matcher area = AREA.matcher(merge.getAttribute("ref"));
      if (area.matches()
          && Integer.parseInt(area.group(2)) == row
          && SheetXml.column(area.group(1)) == column) {
        return SheetXml.column(area.group(3));
      }
    }
    return column;
  }

  /** Those within a repeated row stand in each of its copies, the others move. */
  void move(RowShift shift) {
    for (Element merge : all()) {
      Matcher area = AREA.matcher(merge.getAttribute("ref"));
      if (!area.matches()) {
        continue;
      }
      int from = Integer.parseInt(area.group(2));
      int to = Integer.parseInt(area.group(4));
      if (from != to) {
        merge.setAttribute("ref", shift.moved(merge.getAttribute("ref")));
        continue;
      }
      for (int i = 0; i < shift.times(from); i++) {
        int row = shift.first(from) + i;
        SheetXml.append(element, "mergeCell")
            .setAttribute("ref", area.group(1) + row + ":" + area.group(3) + row);
      }
      element.removeChild(merge);
    }
    if (element != null) {
      element.setAttribute("count", Integer.toString(all().size()));
      if (all().isEmpty()) {
        element.getParentNode().removeChild(element);
      }
    }
  }
}
