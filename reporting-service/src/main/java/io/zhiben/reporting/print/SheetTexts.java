package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The texts of a workbook's cells, which stand in the cells or in a table of their own. */
final class SheetTexts {
  private final List<String> shared = new ArrayList<>();

  SheetTexts(Xlsx book) {
    String part = book.related("sharedStrings");
    if (part != null) {
      SheetXml.children(Xml.parse(book.part(part)).getDocumentElement(), "si")
          .forEach(text -> shared.add(rich(text)));
    }
  }

  /** Empty where the cell holds no text. */
  String of(Element cell) {
    switch (cell.getAttribute("t")) {
      case "s" -> {
        Element value = SheetXml.child(cell, "v");
        int index = value == null ? -1 : (int) Xml.number(value.getTextContent(), -1);
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
      }
      case "inlineStr" -> {
        Element text = SheetXml.child(cell, "is");
        return text == null ? "" : rich(text);
      }
      default -> {
        return "";
      }
    }
  }

  /** All of them, by cell. */
  List<String> all(Element data) {
    return SheetXml.all(data, "c").stream().map(this::of).toList();
  }

  /** Runs of different looks make one text; how it is pronounced doesn't belong to it. */
  private static String rich(Element text) {
    StringBuilder all = new StringBuilder();
    for (Element child : Xml.children(text)) {
      if (SheetXml.is(child, "t")) {
        all.append(child.getTextContent());
      } else if (SheetXml.is(child, "r")) {
        SheetXml.children(child, "t").forEach(run -> all.append(run.getTextContent()));
      }
    }
    return all.toString();
  }
}
