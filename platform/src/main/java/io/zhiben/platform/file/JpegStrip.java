package io.zhiben.platform.file;

import io.zhiben.platform.file.PhotoRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG's image and nothing else: the frame, its tables and scans, the colour profile and
 * Adobe's note on colours; of EXIF only which way is up, of JFIF no small picture. Comments, other
 * application segments, segments that nobody has defined and everything behind the end of the image
 * (further pictures, films, archives) are left out.
 */
final class JpegStrip {

  private static final int MARKER = 0xFF;
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int RESERVED = 0xC8;
  private static final int QUANTIZATION = 0xDB;
  private static final int LINES = 0xDC;
  private static final int RESTART_INTERVAL = 0xDD;

  /** Of JFIF what stands before its small picture's size. */
  private static final int JFIF_HEAD = 12;

  private static final int ADOBE_NOTE = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int MAX_SCANS = 64;

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at = 2;
  private int scans;

  private JpegStrip(byte[] in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.length);
  }

  static boolean looksLikeJpeg(byte[] bytes) {
    return bytes.length > 4
        && (bytes[0] & MARKER) == MARKER
        && (bytes[1] & MARKER) == SOI
        && (bytes[2] & MARKER) == MARKER;
  }

  static byte[] strip(byte[] bytes) {
    try {
      return new JpegStrip(bytes).image();
    } catch (IndexOutOfBoundsException e) {
      throw new PhotoRefused(Reason.BROKEN, "The image ends early", e);
    }
  }

  private byte[] image() {
    out.write(MARKER);
    out.write(SOI);
    for (int marker = marker(); marker != EOI; marker = marker()) {
      int length = length();
      if (marker == APP0 && starts(length, "JFIF\0") && length >= JFIF_HEAD) {
        jfif();
      } else if (marker == APP14 && starts(length, "Adobe")) {
        segment(marker, in, at, Math.min(length, ADOBE_NOTE));
      } else if (isKept(marker, length)) {
        segment(marker, in, at, length);
      } else if (marker == APP1 && starts(length, "Exif\0\0")) {
        orientation(length);
      }
      at += length;
      if (marker == SOS) {
        scan();
      }
    }
    out.write(MARKER);
    out.write(EOI);
    return out.toByteArray();
  }

  /** The next marker; fill bytes before it are allowed. */
  private int marker() {
    if (byteAt(at++) != MARKER) {
      throw new PhotoRefused(Reason.BROKEN, "A segment is not where it should be");
    }
    while (byteAt(at) == MARKER) {
      at++;
    }
    int marker = byteAt(at++);
    if (marker < 0xC0 || marker == SOI || marker >= 0xD0 && marker <= 0xD7) {
      throw new PhotoRefused(Reason.BROKEN, "A segment is not where it should be");
    }
    return marker;
  }

  /** Bytes of the segment after its length field; the position is moved behind that field. */
  private int length() {
    int length = (byteAt(at) << 8 | byteAt(at + 1)) - 2;
    at += 2;
    if (length < 0 || at + length > in.length) {
      throw new PhotoRefused(Reason.BROKEN, "A segment is longer than the file");
    }
    return length;
  }

  private boolean isKept(int marker, int length) {
    if (marker == APP2) {
      return starts(length, "ICC_PROFILE\0");
    }
    boolean frameOrTable = marker < 0xD0 && marker != RESERVED;
    return frameOrTable
        || marker == SOS
        || marker == QUANTIZATION
        || marker == LINES
        || marker == RESTART_INTERVAL;
  }

  /** A small picture may show what was cut out of the large one. */
  private void jfif() {
    byte[] bare = Arrays.copyOf(Arrays.copyOfRange(in, at, at + JFIF_HEAD), JFIF_HEAD + 2);
    segment(APP0, bare, 0, bare.length);
  }

  private boolean starts(int length, String with) {
    byte[] wanted = with.getBytes(StandardCharsets.US_ASCII);
    return length >= wanted.length
        && Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private void segment(int marker, byte[] from, int start, int length) {
    out.write(MARKER);
    out.write(marker);
    out.write(length + 2 >> 8);
    out.write(length + 2);
    out.write(from, start, length);
  }

  /** Copies the coded data of a scan up to the next marker that is not part of it. */
  private void scan() {
    if (++scans > MAX_SCANS) {
      throw new PhotoRefused(Reason.BROKEN, "The image has too many scans");
    }
    int start = at;
    while (byteAt(at) != MARKER || isInsideScan(byteAt(at + 1))) {
      at++;
    }
    out.write(in, start, at - start);
  }

  private static boolean isInsideScan(int next) {
    return next == 0 || next == MARKER || next >= 0xD0 && next <= 0xD7;
  }

  /** Writes an EXIF segment that says which way is up, if the old one said so. */
  private void orientation(int length) {
    int orientation = readOrientation(ByteBuffer.wrap(in, at + 6, length - 6).slice());
    if (orientation < 2 || orientation > 8) {
      return;
    }
    ByteBuffer exif = ByteBuffer.allocate(32);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    segment(APP1, exif.array(), 0, exif.position());
  }

  private static int readOrientation(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
          return tiff.getShort(entry + 8);
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return 0; // metadata that is broken is left out like all the rest
    }
    return 0;
  }

  private int byteAt(int index) {
    return in[index] & 0xFF;
  }
}
