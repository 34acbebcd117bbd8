package io.zhiben.platform.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Word file in memory: its parts by name. One that was read is free of macros, links that are
 * fetched, other files, and of what unpacks to far more than it is; the sizes that the archive
 * states about itself are not believed. Written anew from its parts, it has the same bytes each
 * time.
 */
public final class Docx {
  /** Bytes of a file that is taken. */
  public static final int MOST_BYTES = OfficeParts.MOST_BYTES;

  public static final String BODY = "word/document.xml";
  static final String STYLES = "word/styles.xml";

  private final Map<String, byte[]> parts;

  Docx(Map<String, byte[]> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  /**
   * Reads a file that came from anybody.
   *
   * @throws RefusedDocx when it is not a plain Word document
   */
  public static Docx read(byte[] file) {
    return new Docx(OfficeParts.read(file, BODY));
  }

  /** The file; the same parts give the same bytes. */
  public byte[] bytes() {
    return OfficeParts.write(parts);
  }

  /** The part's bytes; null when there is none. */
  public byte[] part(String name) {
    return parts.get(name);
  }

  public Docx with(Map<String, byte[]> changed) {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putAll(changed);
    return new Docx(all);
  }

  /** The parts in which text stands: the body, the headers and the footers. */
  public List<String> textParts() {
    return parts.keySet().stream()
        .filter(name -> name.equals(BODY) || name.matches("word/(header|footer)\\d*\\.xml"))
        .toList();
  }
}
