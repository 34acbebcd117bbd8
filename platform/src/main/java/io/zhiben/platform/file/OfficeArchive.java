package io.zhiben.platform.file;

import io.zhiben.platform.file.FileRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells whether an archive is a Word document or a workbook. Every part is unpacked and counted,
 * and none is kept or parsed; the sizes that the archive states about itself are not believed.
 */
final class OfficeArchive {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String TYPES = "[content_types].xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /**
   * Pieces of names of parts that run; workbooks behind charts lie in "embeddings" and are fine.
   */
  private static final List<String> ACTIVE = List.of("vba", "macro", "activex", "oleobject");

  private static final int MOST_PARTS = 1000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final int MOST_RATIO = 100;
  private static final long RATIO_COUNTS_FROM = 1024L * 1024;
  private static final int SMALL_PART = 1024 * 1024;
  private static final int BUFFER = 64 * 1024;

  private OfficeArchive() {}

  static boolean looksLikeOne(byte[] bytes) {
    if (bytes.length < ZIP.length) {
      return false;
    }
    for (int i = 0; i < ZIP.length; i++) {
      if (bytes[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * @throws FileRefused for an archive that is neither of both, is broken or carries what runs
   */
  static FileType typeOf(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return typeOf(zip);
    } catch (ZipException e) {
      throw new FileRefused(Reason.BROKEN, "The archive is broken", e);
    }
  }

  private static FileType typeOf(ZipFile zip) throws IOException {
    if (zip.size() > MOST_PARTS) {
      throw new FileRefused(Reason.TOO_LARGE, "The archive has " + zip.size() + " parts");
    }
    String types = "";
    long total = 0;
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (!names.add(name)) {
        throw new FileRefused(Reason.BROKEN, "Two parts have one name");
      }
      if (ACTIVE.stream().anyMatch(name::contains)) {
        throw new FileRefused(Reason.ACTIVE_CONTENT, "The document carries a program");
      }
      boolean isTypes = name.equals(TYPES);
      boolean read = isTypes || name.endsWith(".rels");
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      total += unpack(zip, entry, total, read ? text : null);
      String content = text.toString(StandardCharsets.UTF_8);
      if (isTypes) {
        types = content;
      }
      if (content.contains("attachedTemplate")) {
        throw new FileRefused(Reason.ACTIVE_CONTENT, "The document fetches a template");
      }
    }
    return ofTypes(types);
  }

  private static FileType ofTypes(String types) {
    if (types.contains("macroEnabled")) {
      throw new FileRefused(Reason.ACTIVE_CONTENT, "The document carries a program");
    }
    if (types.contains(WORD)) {
      return FileType.DOCX;
    }
    if (types.contains(SHEET)) {
      return FileType.XLSX;
    }
    throw new FileRefused(Reason.UNKNOWN_TYPE, "An archive of another kind");
  }

  /** Returns the bytes of one part; keeps them where somebody asks for its text. */
  private static long unpack(ZipFile zip, ZipEntry entry, long before, ByteArrayOutputStream text)
      throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        boolean bomb = bytes > RATIO_COUNTS_FROM && bytes / packed > MOST_RATIO;
        if (bomb || before + bytes > MOST_UNPACKED || (text != null && bytes > SMALL_PART)) {
          throw new FileRefused(Reason.TOO_LARGE, "The document is too large when unpacked");
        }
        if (text != null) {
          text.write(buffer, 0, n);
        }
      }
    }
    return bytes;
  }
}
