package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Parts of workbooks as trees, asked and changed in short words. */
final class SheetXml {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int ALPHABET = 26;

  private SheetXml() {}

  static boolean is(Element element, String name) {
    return MAIN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** The children of that name. */
  static List<Element> children(Node parent, String name) {
    return Xml.children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** The first child of that name; null when there is none. */
  static Element child(Node parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  /** All descendants of that name, in the order of the part. */
  static List<Element> all(Node root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(root)) {
      if (is(child, name)) {
        found.add(child);
      }
      found.addAll(all(child, name));
    }
    return found;
  }

  /** A new element at the end of the parent. */
  static Element append(Element parent, String name) {
    String prefix = parent.getPrefix();
    Element added =
        parent
            .getOwnerDocument()
            .createElementNS(MAIN, prefix == null ? name : prefix + ":" + name);
    parent.appendChild(added);
    return added;
  }

  /**
   * The part with more elements at its end, such as types of parts or relationships.
   *
   * @param added the attributes of each
   */
  static byte[] grown(byte[] part, String name, List<Map<String, String>> added) {
    Document document = Xml.parse(part);
    Element root = document.getDocumentElement();
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    for (Map<String, String> attributes : added) {
      Element element = document.createElementNS(root.getNamespaceURI(), prefix + name);
      attributes.forEach(element::setAttribute);
      root.appendChild(element);
    }
    return Xml.write(document);
  }

  /** How the type of a part is told. */
  static Map<String, String> type(String part, String type) {
    return Map.of("PartName", "/" + part, "ContentType", type);
  }

  /** How a relationship to a part is told. */
  static Map<String, String> relation(String id, String type, String target) {
    return Map.of("Id", id, "Type", OFFICE + "/" + type, "Target", target);
  }

  /** The column's letters: A for 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / ALPHABET) {
      letters.insert(0, (char) ('A' + (left - 1) % ALPHABET));
    }
    return letters.toString();
  }

  /** The column of letters: 0 for A. */
  static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * ALPHABET + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** As it may stand in XML: no control characters, no markup. */
  static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
