package io.zhiben.hazard.legacy;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.Row;
import io.zhiben.platform.sheet.SheetLimits;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.platform.sheet.UnreadableSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file that came in.
 *
 * @param name as the sender calls it, without folders
 */
record LegacyFile(Path path, String name) {
  /** Rows that a file may have: more than a town's paper of ten years. */
  static final int MOST_ROWS = 20_000;

  private static final int LONGEST_NAME = 200;

  static LegacyFile of(Path path, String given) {
    String name = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    String plain = name.replaceAll("\\p{Cntrl}", "").strip();
    if (plain.isEmpty()) {
      return new LegacyFile(path, "upload.xlsx");
    }
    return new LegacyFile(
        path, plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME));
  }

  /** What tells a repeated request from another one with the same Idempotency-Key. */
  record Identity(String name, String sha256) {}

  Identity identity() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return new Identity(name, HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands the lines out, so many at once.
   *
   * @throws Problem when it is no workbook, a hostile one, lacks columns or has too many rows
   */
  void lines(int portion, Consumer<List<LegacyLine>> taker) {
    SheetLimits limits = SheetLimits.defaults().withMaxRows(MOST_ROWS);
    try (SheetReader reader = SheetReader.open(path, limits)) {
      LegacyLine.Layout layout = LegacyLine.Layout.of(reader.header());
      requireColumns(layout);
      List<LegacyLine> lines = new ArrayList<>(portion);
      Iterator<Row> rows = reader.iterator();
      while (rows.hasNext()) {
        lines.add(layout.line(rows.next()));
        if (lines.size() == portion || !rows.hasNext()) {
          taker.accept(lines);
          lines = new ArrayList<>(portion);
        }
      }
    } catch (UnreadableSheet e) {
      throw refusal(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireColumns(LegacyLine.Layout layout) {
    List<LegacyColumn> missing = layout.missing();
    if (!missing.isEmpty()) {
      String code = LegacyError.LEGACY_COLUMN_MISSING.name();
      String titles = String.join("、", missing.stream().map(LegacyColumn::title).toList());
      throw Problem.of(LegacyError.LEGACY_COLUMN_MISSING, titles)
          .withErrors(missing.stream().map(c -> new FieldError(c.title(), code, null)).toList());
    }
  }

  private static Problem refusal(UnreadableSheet e) {
    return switch (e.reason()) {
      case TOO_LARGE -> Problem.of(CommonError.PAYLOAD_TOO_LARGE);
      case ZIP_BOMB -> Problem.of(LegacyError.LEGACY_HOSTILE);
      case NOT_XLSX, ENCRYPTED, MALFORMED -> Problem.of(LegacyError.LEGACY_NOT_A_WORKBOOK);
      case TOO_MANY_ROWS -> Problem.of(LegacyError.LEGACY_TOO_MANY_ROWS, MOST_ROWS);
      case NO_HEADER -> Problem.of(LegacyError.LEGACY_EMPTY);
    };
  }
}
