package io.zhiben.reporting.print;

import io.zhiben.platform.docx.OfficeParts;
import io.zhiben.platform.docx.RefusedDocx;
import io.zhiben.platform.docx.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/**
 * A workbook in memory: its parts by name. Written anew from its parts, it has the same bytes each
 * time.
 */
public final class Xlsx {
  static final String BOOK = "xl/workbook.xml";
  static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

  private final Map<String, byte[]> parts;

  private Xlsx(Map<String, byte[]> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  /**
   * A sheet that holds cells.
   *
   * @param name as its tab says it
   * @param part where it stands
   */
  public record Sheet(String name, String part) {}

  /**
   * Reads a file that came from anybody.
   *
   * @throws RefusedDocx when it is not a plain workbook
   */
  public static Xlsx read(byte[] file) {
    return new Xlsx(OfficeParts.read(file, BOOK));
  }

  /** A workbook that the suite itself is made of these parts. */
  public static Xlsx of(Map<String, byte[]> parts) {
    return new Xlsx(parts);
  }

  /**
   * A workbook that the suite wrote. It is read by the archive's own list of parts: written as a
   * stream, it doesn't say their sizes before them in a way that a stream can be read by.
   */
  public static Xlsx written(InputStream workbook) {
    try (workbook) {
      Path file = Files.createTempFile("zhiben-workbook-", ".xlsx");
      try {
        Files.copy(workbook, file, StandardCopyOption.REPLACE_EXISTING);
        return new Xlsx(unpacked(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file. */
  public byte[] bytes() {
    return OfficeParts.write(parts);
  }

  /** The part's bytes; null when there is none. */
  public byte[] part(String name) {
    return parts.get(name);
  }

  Xlsx with(Map<String, byte[]> changed) {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putAll(changed);
    return new Xlsx(all);
  }

  /** All sheets in their order; without those that hold no cells, such as sheets of a chart. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (Element sheet : SheetXml.all(Xml.parse(part(BOOK)), "sheet")) {
      String part = target("Id", sheet.getAttributeNS(SheetXml.OFFICE, "id"));
      if (part != null && parts.containsKey(part)) {
        sheets.add(new Sheet(sheet.getAttribute("name"), part));
      }
    }
    return sheets;
  }

  /** The part that the workbook relates to by that type; null when there is none. */
  String related(String type) {
    String part = target("Type", SheetXml.OFFICE + "/" + type);
    return part == null || !parts.containsKey(part) ? null : part;
  }

  /** Null where no relationship of the workbook says that. */
  private String target(String attribute, String value) {
    byte[] relations = part(BOOK_RELATIONS);
    if (relations == null) {
      return null;
    }
    for (Element link : Xml.children(Xml.parse(relations).getDocumentElement())) {
      if (link.getAttribute(attribute).equals(value)) {
        String target = link.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    return null;
  }

  private static Map<String, byte[]> unpacked(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          parts.put(entry.getName(), part.readAllBytes());
        }
      }
    }
    return parts;
  }
}
