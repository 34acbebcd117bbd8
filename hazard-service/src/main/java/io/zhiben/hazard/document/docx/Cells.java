package io.zhiben.hazard.document.docx;

import io.zhiben.platform.docx.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Cells of a table that reach over several rows, which Word says row by row. */
final class Cells {
  private final Map<Element, Integer> rows = new HashMap<>();
  private final Set<Element> continued = new HashSet<>();

  Cells(List<Element> tableRows) {
    Map<Integer, Element> above = new HashMap<>();
    for (Element row : tableRows) {
      int column = 0;
      for (Element cell : Xml.children(row)) {
        if (!Xml.is(cell, "tc")) {
          continue;
        }
        Element merge = Xml.child(Xml.child(cell, "tcPr"), "vMerge");
        boolean starts = merge != null && "restart".equals(Xml.attribute(merge, "val"));
        if (merge == null) {
          above.remove(column);
        } else if (starts || !above.containsKey(column)) {
          above.put(column, cell);
        } else {
          rows.merge(above.get(column), 2, (known, two) -> known + 1);
          continued.add(cell);
        }
        column += span(cell);
      }
    }
  }

  /** Columns that the cell reaches over. */
  static int span(Element cell) {
    return (int)
        Math.clamp(Xml.number(Xml.value(Xml.child(cell, "tcPr"), "gridSpan"), 1), 1.0, 60.0);
  }

  int rowsOf(Element cell) {
    return rows.getOrDefault(cell, 1);
  }

  /** Whether it is only the continuation of the one above. */
  boolean isContinued(Element cell) {
    return continued.contains(cell);
  }
}
