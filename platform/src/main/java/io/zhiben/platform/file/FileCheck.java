package io.zhiben.platform.file;

import io.zhiben.platform.file.FileRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Looks at a file before it is kept as evidence. The type comes from the content. Photos go through
 * {@link PhotoCheck}; documents are kept as they are, for a signed one must stay so. A PDF is
 * looked at from outside only: what lies in its compressed objects is not seen. Whoever gives a
 * file out again must have it saved and never run by a browser.
 *
 * @param photos for what is an image
 * @param maxBytes of a document as it came
 */
public record FileCheck(PhotoCheck photos, int maxBytes) {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String PDF_END = "%%EOF";
  private static final int PDF_TAIL = 2048;

  /** Photos as {@link PhotoCheck#defaults()} has it; documents of 15 MB. */
  public static FileCheck defaults() {
    return new FileCheck(PhotoCheck.defaults(), 15 * 1024 * 1024);
  }

  /**
   * Reads the file and says what it is.
   *
   * @throws FileRefused with the reason
   * @throws IOException when the file cannot be read
   */
  public CheckedFile check(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      throw new FileRefused(Reason.TOO_LARGE, "A file has at most " + maxBytes + " bytes");
    }
    if (JpegStrip.looksLikeJpeg(bytes) || PngStrip.looksLikePng(bytes)) {
      return photo(bytes);
    }
    if (beginsWith(bytes, PDF)) {
      refuseOddPdf(bytes);
      return document(FileType.PDF, bytes);
    }
    if (OfficeArchive.looksLikeOne(bytes)) {
      return document(OfficeArchive.typeOf(file), bytes);
    }
    throw new FileRefused(Reason.UNKNOWN_TYPE, "None of the types that are taken");
  }

  private CheckedFile photo(byte[] bytes) throws IOException {
    try {
      Photo photo = photos.check(new ByteArrayInputStream(bytes));
      FileType type =
          photo.mediaType().equals(FileType.PNG.mediaType()) ? FileType.PNG : FileType.JPEG;
      try (InputStream content = photo.open()) {
        return new CheckedFile(type, photo.sha256(), content.readAllBytes());
      }
    } catch (PhotoRefused refused) {
      Reason reason =
          switch (refused.reason()) {
            case TOO_LARGE -> Reason.TOO_LARGE;
            case NOT_AN_IMAGE -> Reason.UNKNOWN_TYPE;
            case TOO_MANY_PIXELS -> Reason.TOO_MANY_PIXELS;
            case BROKEN -> Reason.BROKEN;
          };
      throw new FileRefused(reason, refused.getMessage(), refused);
    }
  }

  private static CheckedFile document(FileType type, byte[] bytes) {
    return new CheckedFile(type, sha256(bytes), bytes);
  }

  private static void refuseOddPdf(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.indexOf(PDF_END, Math.max(0, text.length() - PDF_TAIL)) < 0) {
      throw new FileRefused(Reason.BROKEN, "The document ends early");
    }
    if (text.contains("/JavaScript") || text.contains("/Launch")) {
      throw new FileRefused(Reason.ACTIVE_CONTENT, "The document runs something");
    }
  }

  private static boolean beginsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
