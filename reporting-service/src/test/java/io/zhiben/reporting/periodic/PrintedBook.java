package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.zhiben.platform.docx.Xml;
import io.zhiben.reporting.print.Xlsx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A printed workbook read back: what stands in its cells, and what its charts draw. */
final class PrintedBook {
  private static final Pattern AREA =
      Pattern.compile("'(.+)'!\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?");

  private final Xlsx book;
  private final Map<String, Map<String, String>> sheets = new LinkedHashMap<>();

  PrintedBook(byte[] file) {
    book = Xlsx.read(file);
    for (Xlsx.Sheet sheet : book.sheets()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Element cell : all(Xml.parse(book.part(sheet.part())), "c")) {
        String text = cell.getTextContent();
        if (!text.isEmpty()) {
          cells.put(cell.getAttribute("r"), text);
        }
      }
      sheets.put(sheet.name(), cells);
    }
  }

  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  Map<String, String> cells(String sheet) {
    return sheets.get(sheet);
  }

  /** The cell that holds that text; empty where none does. */
  String at(String sheet, String text) {
    return cells(sheet).entrySet().stream()
        .filter(cell -> cell.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** All texts of all sheets. */
  String text() {
    StringBuilder text = new StringBuilder();
    sheets.values().forEach(cells -> cells.values().forEach(one -> text.append(one).append('\n')));
    return text.toString();
  }

  String part(String name) {
    return new String(book.part(name), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The part of a sheet. */
  String sheetPart(String name) {
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .map(sheet -> part(sheet.part()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Looks at every chart of the added sheet of that number: what it keeps of its figures is what
   * stands in the cells that it names.
   *
   * @return titles of the charts
   */
  List<String> checkedCharts(int sheet) {
    List<String> titles = new ArrayList<>();
    for (int i = 1; ; i++) {
      byte[] part = book.part("xl/charts/zhiben" + sheet + "chart" + i + ".xml");
      if (part == null) {
        return titles;
      }
      Node chart = Xml.parse(part);
      titles.add(all(chart, "t").getFirst().getTextContent());
      for (Element formula : all(chart, "f")) {
        Element kept = all(formula.getParentNode(), "ptCount").getFirst();
        List<String> cells = range(formula.getTextContent());
        assertEquals(kept.getAttribute("val"), Integer.toString(cells.size()));
        Map<Integer, String> points = new LinkedHashMap<>();
        for (Element point : all(formula.getParentNode(), "pt")) {
          points.put(Integer.valueOf(point.getAttribute("idx")), point.getTextContent());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
          assertEquals(points.get(cell), cells.get(cell), formula.getTextContent());
        }
      }
    }
  }

  /** What stands in a column or a cell, from above; null where nothing does. */
  private List<String> range(String formula) {
    Matcher area = AREA.matcher(formula);
    assertEquals(true, area.matches(), formula);
    Map<String, String> cells = sheets.get(area.group(1));
    assertNotNull(cells, formula);
    int from = Integer.parseInt(area.group(3));
    int to = area.group(5) == null ? from : Integer.parseInt(area.group(5));
    List<String> found = new ArrayList<>();
    for (int row = from; row <= to; row++) {
      found.add(cells.get(area.group(2) + row));
    }
    return found;
  }

  private static List<Element> all(Node root, String name) {
    NodeList nodes =
        root instanceof Element element
            ? element.getElementsByTagNameNS("*", name)
            : ((org.w3c.dom.Document) root).getElementsByTagNameNS("*", name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
