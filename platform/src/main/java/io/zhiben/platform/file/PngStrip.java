package io.zhiben.platform.file;

import io.zhiben.platform.file.PhotoRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a PNG's image and nothing else: texts, times, EXIF, profiles, animation frames and
 * everything behind the end are left out.
 */
final class PngStrip {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT");
  private static final int FRAME = 12;

  private PngStrip() {}

  static boolean looksLikePng(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static byte[] strip(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, SIGNATURE.length);
    int at = SIGNATURE.length;
    String type = "";
    while (!type.equals("IEND")) {
      if (at + FRAME > bytes.length) {
        throw new PhotoRefused(Reason.BROKEN, "The image ends early");
      }
      long length = in.getInt(at) & 0xFFFFFFFFL;
      if (at + FRAME + length > bytes.length) {
        throw new PhotoRefused(Reason.BROKEN, "The image ends early");
      }
      type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      CRC32 crc = new CRC32();
      crc.update(bytes, at + 4, 4 + (int) length);
      if ((int) crc.getValue() != in.getInt(at + 8 + (int) length)) {
        throw new PhotoRefused(Reason.BROKEN, "A part of the image is damaged");
      }
      if (KEPT.contains(type)) {
        out.write(bytes, at, FRAME + (int) length);
      }
      at += FRAME + (int) length;
    }
    return out.toByteArray();
  }
}
