package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook's archive whose every part was unpacked and counted, without being parsed or kept,
 * before anything is read of it. The sizes that the archive states about itself are not believed.
 */
final class VettedArchive implements AutoCloseable {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final long RATIO_COUNTS_FROM = 1024L * 1024;
  private static final long SMALL_PART = 8L * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;

  private final ZipFile zip;
  private final Map<String, Part> parts = new HashMap<>();

  /** A part and what was seen in it. */
  private record Part(ZipEntry entry, long bytes, boolean hasLongRun, int rowTags) {}

  private VettedArchive(ZipFile zip) {
    this.zip = zip;
  }

  static VettedArchive open(Path file, SheetLimits limits) throws IOException {
    if (Files.size(file) > limits.maxFileBytes()) {
      throw new UnreadableSheet(
          Reason.TOO_LARGE, "The file is larger than " + limits.maxFileBytes() + " bytes");
    }
    refuseOtherFormats(file);
    ZipFile zip = openZip(file);
    VettedArchive archive = new VettedArchive(zip);
    try {
      archive.vet(limits);
      return archive;
    } catch (Throwable t) {
      zip.close();
      throw t;
    }
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  long size(String name) {
    return parts.get(key(name)).bytes();
  }

  int rowTags(String name) {
    return parts.get(key(name)).rowTags();
  }

  /** A part whose content is held in memory while it is read: never large in a real workbook. */
  InputStream readSmall(String name) throws IOException {
    InputStream in = read(name);
    if (size(name) > SMALL_PART) {
      throw new UnreadableSheet(Reason.TOO_LARGE, "The part " + name + " is too large");
    }
    return in;
  }

  /** A part to be parsed as a stream. */
  InputStream read(String name) throws IOException {
    Part part = parts.get(key(name));
    if (part == null) {
      throw new UnreadableSheet(Reason.MALFORMED, "The workbook lacks a part: " + name);
    }
    if (part.hasLongRun()) {
      throw new UnreadableSheet(
          Reason.MALFORMED, "The part " + name + " holds a tag or text that is far too long");
    }
    return zip.getInputStream(part.entry());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void vet(SheetLimits limits) throws IOException {
    if (zip.size() > limits.maxEntries()) {
      throw new UnreadableSheet(Reason.ZIP_BOMB, "The archive has " + zip.size() + " parts");
    }
    long total = 0;
    byte[] buffer = new byte[BUFFER];
    for (ZipEntry entry : Collections.list(zip.entries())) {
      PartScan scan = new PartScan();
      long packed = Math.max(1, entry.getCompressedSize());
      try (InputStream in = zip.getInputStream(entry)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          scan.accept(buffer, n);
          refuseExcess(limits, total + scan.bytes(), scan.bytes(), packed);
        }
      }
      total += scan.bytes();
      Part part = new Part(entry, scan.bytes(), scan.hasLongRun(), scan.rowTags());
      if (parts.put(key(entry.getName()), part) != null) {
        throw new UnreadableSheet(Reason.MALFORMED, "Two parts have one name");
      }
    }
  }

  private static void refuseExcess(SheetLimits limits, long total, long bytes, long packed) {
    if (bytes > RATIO_COUNTS_FROM && bytes / packed > limits.maxRatio()) {
      throw new UnreadableSheet(
          Reason.ZIP_BOMB, "A part unpacks to more than " + limits.maxRatio() + " times its size");
    }
    if (bytes > limits.maxEntryBytes() || total > limits.maxTotalBytes()) {
      throw new UnreadableSheet(Reason.TOO_LARGE, "The workbook is too large when unpacked");
    }
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      throw new UnreadableSheet(
          encrypted ? Reason.ENCRYPTED : Reason.MALFORMED,
          encrypted ? "The archive is protected by a password" : "The archive is broken",
          e);
    }
  }

  private static void refuseOtherFormats(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(OLE.length);
    }
    if (Arrays.equals(start, OLE)) {
      // A workbook with a password is an OLE file that names a stream "EncryptedPackage"; without
      // one it is the format of 1997.
      boolean encrypted = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      throw encrypted
          ? new UnreadableSheet(Reason.ENCRYPTED, "The workbook is protected by a password")
          : new UnreadableSheet(Reason.NOT_XLSX, "An old .xls workbook: save it as .xlsx");
    }
    if (!Arrays.equals(start, 0, Math.min(ZIP.length, start.length), ZIP, 0, ZIP.length)) {
      throw new UnreadableSheet(Reason.NOT_XLSX, "Not an .xlsx workbook");
    }
  }

  private static boolean contains(Path file, byte[] wanted) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  /** Part names compare without case, and a leading slash means nothing. */
  private static String key(String name) {
    return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }
}
