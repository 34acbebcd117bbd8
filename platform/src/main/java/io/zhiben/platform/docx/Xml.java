package io.zhiben.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parts of a Word file as trees: read without DTDs and entities, asked in short words. */
public final class Xml {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Xml() {}

  public static Document parse(byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(part));
    } catch (SAXException e) {
      throw new RefusedDocx(RefusedDocx.Reason.MALFORMED, "A part is no XML", e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] write(Document document) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  public static boolean is(Node node, String name) {
    return node instanceof Element element
        && W.equals(element.getNamespaceURI())
        && name.equals(element.getLocalName());
  }

  /** All descendants of that name, in the order of the document. */
  public static List<Element> all(Node root, String name) {
    List<Element> found = new ArrayList<>();
    collect(root, name, found);
    return found;
  }

  private static void collect(Node node, String name, List<Element> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (is(child, name)) {
        found.add((Element) child);
      }
      collect(child, name, found);
    }
  }

  public static List<Element> children(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first child of that name; null when there is none. */
  public static Element child(Node parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (is(child, name)) {
        return (Element) child;
      }
    }
    return null;
  }

  /** The attribute of Word's namespace; null when there is none. */
  public static String attribute(Element element, String name) {
    return element == null || !element.hasAttributeNS(W, name)
        ? null
        : element.getAttributeNS(W, name);
  }

  /** Value of the attribute {@code val} of the child; null when there is none. */
  public static String value(Element parent, String child) {
    return attribute(child(parent, child), "val");
  }

  /** The number, or the other one where it is none. */
  public static double number(String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Refuses without printing anything. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // of no consequence for what is read
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
