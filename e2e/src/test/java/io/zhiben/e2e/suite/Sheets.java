package io.zhiben.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into workbooks that the suite hands out. */
public final class Sheets {
  private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-fA-F]+);");

  private Sheets() {}

  /** The XML of the first sheet and of the shared strings, with plain characters. */
  public static String text(byte[] workbook) {
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.createTempFile("sheet", ".xlsx");
      Files.write(file, workbook);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          if (entry.getName().contains("sheet1.xml") || entry.getName().contains("sharedStrings")) {
            text.append(
                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NUMBERED
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** Rows without the header. */
  public static int rows(byte[] workbook) {
    return text(workbook).split("<row ", -1).length - 2;
  }
}
