package io.zhiben.platform.docx;

import io.zhiben.platform.docx.RefusedDocx.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/**
 * Takes an Office file (Word or Excel, ISO/IEC 29500) apart and puts it together. What was read is
 * free of macros, links that are fetched, other files, and of what unpacks to far more than it is;
 * the sizes that the archive states about itself are not believed.
 */
public final class OfficeParts {
  /** Bytes of a file that is taken. */
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  /** The part that names the types of all others. */
  public static final String TYPES = "[Content_Types].xml";

  private static final int MOST_PARTS = 200;
  private static final int MOST_UNPACKED = 16 * 1024 * 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Pieces of part names and of relationship types that no template has. */
  private static final List<String> ACTIVE =
      List.of(
          "vba",
          "macro",
          "activex",
          "embeddings",
          "oleobject",
          "afchunk",
          "attachedtemplate",
          "externallink",
          "connections",
          "querytable");

  /** An archive must carry some time; the same one for all. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private OfficeParts() {}

  /**
   * The parts of a file that came from anybody, by name.
   *
   * @param main the part without which it is another kind of file
   * @throws RefusedDocx when it is not a plain file of that kind
   */
  public static Map<String, byte[]> read(byte[] file, String main) {
    if (file.length > MOST_BYTES) {
      throw new RefusedDocx(Reason.TOO_LARGE, "The file is larger than " + MOST_BYTES + " bytes");
    }
    if (file.length < ZIP.length || !startsLikeArchive(file)) {
      throw new RefusedDocx(Reason.NOT_DOCX, "Not an archive");
    }
    Map<String, byte[]> parts = unpacked(file);
    if (!parts.containsKey(TYPES) || !parts.containsKey(main)) {
      throw new RefusedDocx(Reason.NOT_DOCX, "A file without " + main);
    }
    refuseActiveContent(parts);
    return parts;
  }

  /** The file; the same parts give the same bytes. */
  public static byte[] write(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static boolean startsLikeArchive(byte[] file) {
    for (int i = 0; i < ZIP.length; i++) {
      if (file[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, byte[]> unpacked(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = MOST_UNPACKED;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.size() >= MOST_PARTS) {
          throw new RefusedDocx(Reason.TOO_LARGE, "More than " + MOST_PARTS + " parts");
        }
        byte[] part = bounded(zip, left);
        left -= part.length;
        if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
          throw new RefusedDocx(Reason.MALFORMED, "Two parts have one name");
        }
      }
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedDocx(Reason.MALFORMED, "The archive is broken", e);
    }
  }

  private static byte[] bounded(InputStream in, int most) throws IOException {
    byte[] part = in.readNBytes(most + 1);
    if (part.length > most) {
      throw new RefusedDocx(Reason.TOO_LARGE, "It unpacks to more than a template is");
    }
    return part;
  }

  private static void refuseActiveContent(Map<String, byte[]> parts) {
    String types = new String(parts.get(TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    if (types.contains("macroenabled")) {
      throw new RefusedDocx(Reason.ACTIVE_CONTENT, "A document with macros");
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      refuse(part.getKey());
      if (part.getKey().endsWith(".rels")) {
        Xml.children(Xml.parse(part.getValue()).getDocumentElement())
            .forEach(OfficeParts::refuseLink);
      }
    }
  }

  private static void refuseLink(Element link) {
    if ("external".equalsIgnoreCase(link.getAttribute("TargetMode"))) {
      throw new RefusedDocx(Reason.ACTIVE_CONTENT, "A link to something outside the file");
    }
    refuse(link.getAttribute("Type").substring(link.getAttribute("Type").lastIndexOf('/') + 1));
  }

  private static void refuse(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (ACTIVE.stream().anyMatch(plain::contains)) {
      throw new RefusedDocx(Reason.ACTIVE_CONTENT, "A part that runs, or another file");
    }
  }
}
