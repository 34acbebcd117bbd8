package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fills a {@link SheetTemplate}, row by row. */
public final class SheetFill {
  private static final String BREAK_AT = "id";

  private final SheetTexts texts;
  private final SheetValues values;
  private final Document sheet;
  private final RowShift shift = new RowShift();

  private SheetFill(SheetTexts texts, SheetValues values, Document sheet) {
    this.texts = texts;
    this.values = values;
    this.sheet = sheet;
  }

  /** The template with the values in the placeholders' stead; unknown names become empty. */
  public static Xlsx of(Xlsx template, SheetValues values) {
    SheetTexts texts = new SheetTexts(template);
    Map<String, byte[]> filled = new HashMap<>();
    Map<String, RowShift> shifts = new HashMap<>();
    for (Xlsx.Sheet one : template.sheets()) {
      SheetFill fill = new SheetFill(texts, values, Xml.parse(template.part(one.part())));
      fill.fill();
      filled.put(one.part(), Xml.write(fill.sheet));
      shifts.put(one.name(), fill.shift);
    }
    filled.put(Xlsx.BOOK, book(template, shifts));
    return template.with(filled);
  }

  private void fill() {
    Element root = sheet.getDocumentElement();
    Element data = SheetXml.child(root, "sheetData");
    if (data == null) {
      return;
    }
    Merges merges = new Merges(root);
    RowHeights heights = new RowHeights(root, merges);
    int before = 0;
    for (Element row : SheetXml.children(data, "row")) {
      int number = (int) Xml.number(row.getAttribute("r"), before + 1);
      before = number;
      String list = SheetTemplate.listIn(texts.all(row));
      if (list == null) {
        put(row, values.texts(), heights);
        renumber(row, shift.first(number));
      } else {
        repeat(row, number, list, heights);
      }
    }
    merges.move(shift);
    SheetXml.children(root, "dimension").forEach(root::removeChild);
    SheetXml.children(root, "extLst").forEach(root::removeChild);
    breaks(root);
  }

  private void repeat(Element row, int number, String list, RowHeights heights) {
    List<Map<String, Object>> items = values.lists().getOrDefault(list, List.of());
    shift.repeated(number, items.size());
    for (int i = 0; i < items.size(); i++) {
      Element copy = (Element) row.cloneNode(true);
      row.getParentNode().insertBefore(copy, row);
      Map<String, Object> known = new HashMap<>(values.texts());
      items.get(i).forEach((column, value) -> known.put(list + "." + column, value));
      put(copy, known, heights);
      renumber(copy, shift.first(number) + i);
    }
    row.getParentNode().removeChild(row);
  }

  /** Fills the cells of a row, and makes it as high as what now stands in it. */
  private void put(Element row, Map<String, Object> known, RowHeights heights) {
    for (Element cell : SheetXml.children(row, "c")) {
      String text = texts.of(cell);
      if (!text.contains("{{")) {
        continue;
      }
      Matcher whole = SheetTemplate.FORM.matcher(text.strip());
      if (whole.matches()) {
        Cells.put(cell, known.get(whole.group(1)));
      } else {
        Cells.put(
            cell,
            SheetTemplate.FORM
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words(known.get(found.group(1))))));
      }
      heights.fit(row, cell);
    }
  }

  private static String words(Object value) {
    return value == null ? "" : value.toString();
  }

  private static void renumber(Element row, int number) {
    row.setAttribute("r", Integer.toString(number));
    for (Element cell : SheetXml.children(row, "c")) {
      if (cell.hasAttribute("r")) {
        cell.setAttribute("r", cell.getAttribute("r").replaceAll("\\d", "") + number);
      }
    }
  }

  /** A break stands below the row that it names. */
  private void breaks(Element root) {
    Element breaks = SheetXml.child(root, "rowBreaks");
    if (breaks != null) {
      for (Element one : SheetXml.children(breaks, "brk")) {
        int row = (int) Xml.number(one.getAttribute(BREAK_AT), 1);
        one.setAttribute(BREAK_AT, Integer.toString(shift.last(row)));
      }
    }
  }

  /** What is printed and which rows stand on each page moves with the rows. */
  private static byte[] book(Xlsx template, Map<String, RowShift> shifts) {
    Document book = Xml.parse(template.part(Xlsx.BOOK));
    List<Element> sheets = SheetXml.all(book, "sheet");
    for (Element name : SheetXml.all(book, "definedName")) {
      int at = (int) Xml.number(name.getAttribute("localSheetId"), -1);
      if (at >= 0 && at < sheets.size()) {
        RowShift shift = shifts.get(sheets.get(at).getAttribute("name"));
        if (shift != null) {
          name.setTextContent(
              Stream.of(name.getTextContent().split(","))
                  .map(area -> moved(area, shift))
                  .collect(Collectors.joining(",")));
        }
      }
    }
    return Xml.write(book);
  }

  private static String moved(String area, RowShift shift) {
    int sheet = area.lastIndexOf('!') + 1;
    return area.substring(0, sheet) + shift.moved(area.substring(sheet));
  }
}
