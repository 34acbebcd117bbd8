package io.zhiben.e2e.suite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks into Word files that the suite hands out. */
public final class Papers {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String BODY = "word/document.xml";

  private Papers() {}

  /** What is written in it, a line for each paragraph, those in tables among them. */
  public static String text(byte[] paper) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      NodeList paragraphs =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(body(paper)))
              .getElementsByTagNameNS(WORDS, "p");
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < paragraphs.getLength(); i++) {
        text.append(paragraphs.item(i).getTextContent()).append('\n');
      }
      return text.toString();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("not a Word file", e);
    }
  }

  private static byte[] body(byte[] paper) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IOException("there is no " + BODY);
  }
}
