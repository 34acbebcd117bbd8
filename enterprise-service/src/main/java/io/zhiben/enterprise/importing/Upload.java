package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
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
import java.util.HexFormat;
import java.util.List;

/**
 * A file that came in and can be read as a register.
 *
 * @param hash SHA-256 of its content
 */
public record Upload(Path file, String fileName, long size, String hash) {
  private static final int LONGEST_NAME = 200;

  /** What tells a repeated request from another one with the same Idempotency-Key. */
  public record Identity(String fileName, String hash) {}

  /**
   * Looks through the file.
   *
   * @throws Problem when it is no workbook, a hostile one, or lacks columns
   */
  static Upload check(Path file, String givenName) {
    try (SheetReader reader = SheetReader.open(file, SheetLimits.defaults())) {
      List<EnterpriseColumn> missing = RegisterLine.Layout.of(reader.header()).missing();
      if (!missing.isEmpty()) {
        String code = EnterpriseError.IMPORT_COLUMN_MISSING.name();
        String titles = String.join("、", missing.stream().map(EnterpriseColumn::title).toList());
        throw Problem.of(EnterpriseError.IMPORT_COLUMN_MISSING, titles)
            .withErrors(missing.stream().map(c -> new FieldError(c.title(), code, null)).toList());
      }
      return new Upload(file, plainName(givenName), Files.size(file), hash(file));
    } catch (UnreadableSheet e) {
      boolean large = e.reason() == UnreadableSheet.Reason.TOO_LARGE;
      throw Problem.of(large ? CommonError.PAYLOAD_TOO_LARGE : SheetFaults.errorOf(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Identity identity() {
    return new Identity(fileName, hash);
  }

  private static String plainName(String given) {
    String name = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    String plain = name.replaceAll("\\p{Cntrl}", "").strip();
    if (plain.isEmpty()) {
      return "upload.xlsx";
    }
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
