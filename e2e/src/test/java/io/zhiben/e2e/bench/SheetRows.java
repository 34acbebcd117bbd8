package io.zhiben.e2e.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Counts the rows of a workbook's only sheet, the heading not among them. */
final class SheetRows {
  private SheetRows() {}

  static int count(byte[] workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/worksheets/")) {
          String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          int rows = -1;
          for (int at = sheet.indexOf("<row "); at >= 0; at = sheet.indexOf("<row ", at + 1)) {
            rows++;
          }
          return rows;
        }
      }
    }
    throw new IOException("no sheet");
  }
}
