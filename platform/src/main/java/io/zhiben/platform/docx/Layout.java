package io.zhiben.platform.docx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a template may hold so that its PDF looks like its Word file: paragraphs, simple tables, one
 * section with one header and one footer, page numbers. All else is named and refused, instead of
 * being lost on one of the two.
 */
public final class Layout {
  private static final Map<String, String> UNSUPPORTED = new LinkedHashMap<>();
  private static final Pattern PAGE_FIELD =
      Pattern.compile("\\s*(PAGE|NUMPAGES)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static {
    UNSUPPORTED.put("drawing", "PICTURE");
    UNSUPPORTED.put("pict", "PICTURE");
    UNSUPPORTED.put("object", "PICTURE");
    UNSUPPORTED.put("txbxContent", "TEXT_BOX");
    UNSUPPORTED.put("footnoteReference", "FOOTNOTE");
    UNSUPPORTED.put("endnoteReference", "FOOTNOTE");
    UNSUPPORTED.put("ins", "TRACKED_CHANGE");
    UNSUPPORTED.put("del", "TRACKED_CHANGE");
    UNSUPPORTED.put("moveFrom", "TRACKED_CHANGE");
    UNSUPPORTED.put("moveTo", "TRACKED_CHANGE");
    UNSUPPORTED.put("numPr", "AUTOMATIC_NUMBER");
    UNSUPPORTED.put("altChunk", "OTHER_FILE");
    UNSUPPORTED.put("titlePg", "FIRST_PAGE_HEADER");
    UNSUPPORTED.put("cols", "COLUMNS");
  }

  private Layout() {}

  /** Stable names of what the template holds and the PDF could not show; empty when it is fine. */
  public static Set<String> unsupported(Docx template) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : template.textParts()) {
      Document document = Xml.parse(template.part(part));
      look(document, found);
      if (Xml.all(document, "sectPr").size() > 1) {
        found.add("SECTIONS");
      }
      if (Xml.all(document, "tbl").stream().anyMatch(table -> !Xml.all(table, "tbl").isEmpty())) {
        found.add("NESTED_TABLE");
      }
    }
    Document styles = stylesOf(template);
    if (styles != null && usesNumberedStyle(template, styles)) {
      found.add("AUTOMATIC_NUMBER");
    }
    return found;
  }

  public static Document stylesOf(Docx docx) {
    byte[] styles = docx.part(Docx.STYLES);
    return styles == null ? null : Xml.parse(styles);
  }

  private static void look(Node node, Set<String> found) {
    for (Element child : Xml.children(node)) {
      String name = Xml.W.equals(child.getNamespaceURI()) ? child.getLocalName() : "";
      String what = UNSUPPORTED.get(name);
      boolean oneColumn = name.equals("cols") && Xml.number(Xml.attribute(child, "num"), 1) <= 1;
      boolean endsParagraph = Xml.is(child.getParentNode(), "rPr");
      if (what != null && !oneColumn && !endsParagraph && !emptyNumber(child)) {
        found.add(what);
      }
      if (foreignField(child, name)) {
        found.add("FIELD");
      }
      if ("http://schemas.openxmlformats.org/officeDocument/2006/math"
          .equals(child.getNamespaceURI())) {
        found.add("FORMULA");
      }
      look(child, found);
    }
  }

  /** Number 0 takes a style's number away. */
  private static boolean emptyNumber(Element element) {
    return Xml.is(element, "numPr") && "0".equals(Xml.value(element, "numId"));
  }

  private static boolean foreignField(Element element, String name) {
    String instruction =
        switch (name) {
          case "instrText" -> element.getTextContent();
          case "fldSimple" -> Xml.attribute(element, "instr");
          default -> null;
        };
    return instruction != null
        && !instruction.isBlank()
        && !PAGE_FIELD.matcher(instruction).matches();
  }

  private static boolean usesNumberedStyle(Docx template, Document styles) {
    Set<String> used = new LinkedHashSet<>();
    Xml.all(Xml.parse(template.part(Docx.BODY)), "pStyle")
        .forEach(style -> used.add(Xml.attribute(style, "val")));
    return Xml.all(styles, "style").stream()
        .filter(style -> used.contains(Xml.attribute(style, "styleId")))
        .anyMatch(style -> !Xml.all(style, "numPr").isEmpty());
  }
}
