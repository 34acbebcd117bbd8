package io.zhiben.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Counts the rows of a workbook's only sheet, the heading not among them. */
final class SheetRows {
  private SheetRows() {}

  static int count(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("export", ".xlsx");
    try {
      Files.write(file, workbook);
      return count(file);
    } finally {
      Files.delete(file);
    }
  }

  private static int count(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(one -> one.getName().startsWith("xl/worksheets/"))
              .findFirst()
              .orElseThrow(() -> new IOException("no sheet"));
      String sheet = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      int rows = -1;
      for (int at = sheet.indexOf("<row "); at >= 0; at = sheet.indexOf("<row ", at + 1)) {
        rows++;
      }
      return rows;
    }
  }
}
