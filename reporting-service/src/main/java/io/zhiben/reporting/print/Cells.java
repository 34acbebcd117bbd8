package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import io.zhiben.platform.sheet.CellText;
import java.math.BigDecimal;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** Puts values into cells, whose look stays. */
final class Cells {
  private Cells() {}

  /**
   * @param value a number, anything else as text, or null for an empty cell
   */
  static void put(Element cell, Object value) {
    Xml.children(cell).forEach(cell::removeChild);
    cell.removeAttribute("t");
    switch (value) {
      case null -> {}
      case BigDecimal number ->
          SheetXml.append(cell, "v").setTextContent(number.stripTrailingZeros().toPlainString());
      case Integer number -> SheetXml.append(cell, "v").setTextContent(number.toString());
      default -> text(cell, CellText.written(value.toString()));
    }
  }

  /** In the cell itself, not in the table of shared texts: it stands there once. */
  private static void text(Element cell, String text) {
    if (text.isEmpty()) {
      return;
    }
    cell.setAttribute("t", "inlineStr");
    Element words = SheetXml.append(SheetXml.append(cell, "is"), "t");
    words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    words.setTextContent(text);
  }

  /** What a filled cell shows; empty for nothing. */
  static String shown(Element cell) {
    return cell.getTextContent();
  }
}
