package io.zhiben.hazard.document.docx;

import io.zhiben.platform.docx.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The properties that hold for a paragraph or a run: the document's defaults, the styles with those
 * they are based on, and its own, the later ones winning.
 */
final class Styles {
  private final Map<String, Element> byId = new HashMap<>();
  private Element defaults;
  private String defaultParagraph;

  /**
   * @param styles null where the document has none
   */
  Styles(Document styles) {
    if (styles == null) {
      return;
    }
    defaults = Xml.child(styles.getDocumentElement(), "docDefaults");
    for (Element style : Xml.all(styles, "style")) {
      String id = Xml.attribute(style, "styleId");
      byId.put(id, style);
      if ("paragraph".equals(Xml.attribute(style, "type"))
          && "1".equals(Xml.attribute(style, "default"))) {
        defaultParagraph = id;
      }
    }
  }

  /** Paragraph properties, weakest first. */
  List<Element> ofParagraph(Element paragraph) {
    List<Element> found = new ArrayList<>();
    addIfThere(found, Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
    Element own = Xml.child(paragraph, "pPr");
    chain(paragraphStyle(own)).forEach(style -> addIfThere(found, Xml.child(style, "pPr")));
    addIfThere(found, own);
    return found;
  }

  /** Run properties, weakest first; the run's may be null for the paragraph's own. */
  List<Element> ofRun(Element paragraph, Element run) {
    List<Element> found = new ArrayList<>();
    addIfThere(found, Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
    Element ownOfParagraph = Xml.child(paragraph, "pPr");
    chain(paragraphStyle(ownOfParagraph))
        .forEach(style -> addIfThere(found, Xml.child(style, "rPr")));
    Element own = Xml.child(run, "rPr");
    chain(Xml.value(own, "rStyle")).forEach(style -> addIfThere(found, Xml.child(style, "rPr")));
    addIfThere(found, own);
    return found;
  }

  /** The strongest child of that name; null when none has it. */
  static Element strongest(List<Element> properties, String name) {
    for (int i = properties.size() - 1; i >= 0; i--) {
      Element found = Xml.child(properties.get(i), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The strongest word on one attribute of a property; null when none says it. */
  static String strongest(List<Element> properties, String name, String attribute) {
    for (int i = properties.size() - 1; i >= 0; i--) {
      String found = Xml.attribute(Xml.child(properties.get(i), name), attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a property that is on or off is on. */
  static boolean on(List<Element> properties, String name) {
    Element found = strongest(properties, name);
    String value = Xml.attribute(found, "val");
    return found != null && !"0".equals(value) && !"false".equals(value) && !"none".equals(value);
  }

  private String paragraphStyle(Element own) {
    String named = Xml.value(own, "pStyle");
    return named == null ? defaultParagraph : named;
  }

  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String next = id; next != null && seen.add(next) && byId.containsKey(next); ) {
      Element style = byId.get(next);
      chain.addFirst(style);
      next = Xml.value(style, "basedOn");
    }
    return chain;
  }

  private static void addIfThere(List<Element> found, Element element) {
    if (element != null) {
      found.add(element);
    }
  }
}
