package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part's XML events, without document types, entities and anything from outside. */
final class PartXml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final XMLStreamReader events;

  PartXml(InputStream in) throws IOException, XMLStreamException {
    this.events = FACTORY.createXMLStreamReader(characters(in));
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean next() throws XMLStreamException {
    while (events.hasNext()) {
      int event = events.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      refuseEntities(event);
    }
    return false;
  }

  /** Goes to the next start of an element of that name; false at the end of the part. */
  boolean nextStart(String name) throws XMLStreamException {
    while (next()) {
      if (isStart(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isStart(String name) {
    return events.isStartElement() && events.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return events.isEndElement() && events.getLocalName().equals(name);
  }

  /** An attribute whatever its namespace; null when absent. */
  String attribute(String name) {
    for (int i = 0; i < events.getAttributeCount(); i++) {
      if (events.getAttributeLocalName(i).equals(name)) {
        return events.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The namespaced attribute {@code r:id} as apart from a plain {@code id}. */
  String relationshipId() {
    for (int i = 0; i < events.getAttributeCount(); i++) {
      String namespace = events.getAttributeNamespace(i);
      if (events.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return events.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text of the element that just began, up to its end; more than {@code max} is refused. */
  String text(int max) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = events.next();
      refuseEntities(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (events.hasText()
          && event != XMLStreamConstants.COMMENT
          && event != XMLStreamConstants.DTD) {
        text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        if (text.length() > max) {
          throw new UnreadableSheet(Reason.MALFORMED, "A text is longer than a cell can hold");
        }
      }
    }
    return text.toString();
  }

  /**
   * The text of a string item that just began, its runs joined, without phonetic hints.
   *
   * @param end the name of the item's element
   */
  String richText(String end, int max) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (next() && !isEnd(end)) {
      if (isStart("rPh") || isEnd("rPh")) {
        phonetic = isStart("rPh");
      } else if (isStart("t") && !phonetic) {
        text.append(text(max));
        if (text.length() > max) {
          throw new UnreadableSheet(Reason.MALFORMED, "A text is longer than a cell can hold");
        }
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws XMLStreamException {
    events.close();
  }

  /**
   * The format knows UTF-8 and UTF-16 with a mark. An encoding that a part declares of itself is
   * not listened to; bytes that are none of it fail.
   */
  private static Reader characters(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] mark = start.readNBytes(2);
    start.unread(mark);
    boolean wide =
        mark.length == 2
            && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    Reader characters =
        new BufferedReader(
            new InputStreamReader(
                start,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    characters.mark(1);
    if (characters.read() != BYTE_ORDER_MARK) {
      characters.reset();
    }
    return characters;
  }

  private static void refuseEntities(int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableSheet(Reason.MALFORMED, "A part declares a document type or an entity");
    }
  }

  /** The JDK's own parser, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing outside of the workbook is read");
    });
    return factory;
  }
}
