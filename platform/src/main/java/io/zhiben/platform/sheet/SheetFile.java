package io.zhiben.platform.sheet;

import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Makes a workbook on disk and hands it out, so that its size doesn't matter and a fault shows
 * before the first byte.
 */
public final class SheetFile {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SheetFile() {}

  /** Writes the rows. */
  @FunctionalInterface
  public interface Content {
    void write(SheetWriter sheet) throws IOException;
  }

  /** The finished workbook; its file is gone when the stream is closed. */
  public static InputStream make(String sheetName, List<SheetColumn> columns, Content content) {
    Path file = null;
    try {
      file = Files.createTempFile("zhiben-sheet-", ".xlsx");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
          SheetWriter sheet = new SheetWriter(out, sheetName, columns)) {
        content.write(sheet);
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      remove(file);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      remove(file);
      throw e;
    }
  }

  /** An answer that browsers save and never show. */
  public static Response attachment(InputStream workbook, String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(workbook, MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static void remove(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
