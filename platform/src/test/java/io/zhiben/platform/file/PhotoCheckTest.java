package io.zhiben.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.file.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCheckTest {

  private static final PhotoCheck CHECK = PhotoCheck.defaults();
  private static final byte[] CANARY = "canary-39.1,117.4".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({"jpeg, image/jpeg, jpg", "png, image/png, png"})
  void takesAPhoto(String format, String mediaType, String extension) throws IOException {
    Photo photo = check(image(format, 640, 480));
    assertEquals(mediaType, photo.mediaType());
    assertEquals(extension, photo.extension());
    assertEquals(640, photo.width());
    assertEquals(480, photo.height());
    assertEquals(64, photo.sha256().length());
    byte[] kept = photo.open().readAllBytes();
    assertEquals(photo.size(), kept.length);
    assertEquals(640, ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
  }

  @Test
  void takesAProgressiveJpeg() throws IOException {
    assertEquals(300, check(progressive(300, 200)).width());
  }

  @Test
  void leavesTheImageOfAJpegAloneAndTheRestOut() throws IOException {
    byte[] plain = image("jpeg", 64, 48);
    byte[] laden =
        join(
            Arrays.copyOf(plain, 2),
            segment(0xE1, join(exif(6, ByteOrder.LITTLE_ENDIAN), CANARY)),
            segment(0xE1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(), CANARY)),
            segment(0xED, CANARY),
            segment(0xE2, join("MPF\0".getBytes(), CANARY)),
            segment(0xFE, CANARY),
            Arrays.copyOfRange(plain, 2, plain.length),
            CANARY,
            plain);
    byte[] kept = check(laden).open().readAllBytes();

    assertFalse(contains(kept, CANARY));
    assertTrue(contains(kept, "Exif\0\0".getBytes()), "which way is up is kept");
    byte[] upright = check(plain).open().readAllBytes();
    assertFalse(contains(upright, "Exif".getBytes()));
    assertEquals(upright.length + 36, kept.length);
    assertArrayEquals(pixels(plain), pixels(kept));
    assertArrayEquals(kept, check(kept).open().readAllBytes());
  }

  /** Application data, comments, and what no standard has defined. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE,
        0xEF, 0xC8, 0xDE, 0xDF, 0xF0, 0xF7, 0xFD, 0xFE
      })
  void leavesOutOddSegmentsWhereverTheyStand(int marker) throws IOException {
    byte[] plain = progressive(64, 48);
    byte[] odd = segment(marker, CANARY);
    int scan = indexOf(plain, new byte[] {(byte) 0xFF, (byte) 0xDA});
    byte[] laden =
        join(
            Arrays.copyOf(plain, 2),
            odd,
            Arrays.copyOfRange(plain, 2, scan),
            odd,
            Arrays.copyOfRange(plain, scan, plain.length));

    assertArrayEquals(check(plain).open().readAllBytes(), check(laden).open().readAllBytes());
  }

  @Test
  void leavesOutTheSmallPictureOfJfif() throws IOException {
    byte[] plain = image("jpeg", 64, 48);
    int jfif = indexOf(plain, "JFIF\0".getBytes(StandardCharsets.US_ASCII));
    byte[] head = Arrays.copyOfRange(plain, jfif, jfif + 12);
    byte[] small = Arrays.copyOf(CANARY, 3 * 6);
    byte[] laden =
        join(
            Arrays.copyOf(plain, 2),
            segment(0xE0, join(head, new byte[] {3, 2}, small)),
            Arrays.copyOfRange(plain, jfif + 14, plain.length));

    byte[] kept = check(laden).open().readAllBytes();

    assertFalse(contains(kept, small));
    assertArrayEquals(check(plain).open().readAllBytes(), kept);
  }

  /** Texts, times, content credentials, previews and chunks of private makers. */
  @ParameterizedTest
  @ValueSource(
      strings = {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "caBX", "prVW", "hIST", "sPLT", "bKGD"})
  void leavesOutOddChunksWhereverTheyStand(String type) throws IOException {
    byte[] plain = image("png", 64, 48);
    byte[] odd = chunk(type, CANARY);
    byte[] laden =
        join(
            Arrays.copyOf(plain, 33),
            odd,
            Arrays.copyOfRange(plain, 33, plain.length - 12),
            odd,
            Arrays.copyOfRange(plain, plain.length - 12, plain.length));

    assertArrayEquals(check(plain).open().readAllBytes(), check(laden).open().readAllBytes());
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, true",
    "3, true",
    "6, true",
    "8, true",
    "9, false",
    "0, false",
    "-1, false"
  })
  void keepsAnOrientationThatMeansSomething(short orientation, boolean kept) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] plain = image("jpeg", 16, 16);
      byte[] turned =
          join(
              Arrays.copyOf(plain, 2),
              segment(0xE1, exif(orientation, order)),
              Arrays.copyOfRange(plain, 2, plain.length));
      byte[] out = check(turned).open().readAllBytes();
      assertEquals(kept, contains(out, "Exif\0\0MM\0*".getBytes()));
      if (kept) {
        assertEquals(orientation, ByteBuffer.wrap(out).getShort(2 + 4 + 6 + 8 + 2 + 8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 11, 14, 20})
  void brokenExifIsLeftOut(int length) throws IOException {
    byte[] plain = image("jpeg", 16, 16);
    byte[] cut = Arrays.copyOf(exif(6, ByteOrder.LITTLE_ENDIAN), length);
    byte[] photo =
        join(
            Arrays.copyOf(plain, 2),
            segment(0xE1, cut),
            Arrays.copyOfRange(plain, 2, plain.length));
    assertArrayEquals(check(plain).open().readAllBytes(), check(photo).open().readAllBytes());
  }

  @Test
  void leavesTheImageOfAPngAloneAndTheRestOut() throws IOException {
    byte[] plain = image("png", 64, 48);
    byte[] laden =
        join(
            Arrays.copyOf(plain, 33),
            chunk("tEXt", CANARY),
            chunk("eXIf", CANARY),
            chunk("iCCP", CANARY),
            chunk("acTL", CANARY),
            Arrays.copyOfRange(plain, 33, plain.length),
            CANARY);
    assertArrayEquals(plain, check(laden).open().readAllBytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<!DOCTYPE html><html></html>",
        "GIF89a\1\0\1\0\0\0\0;",
        "BM......",
        "%PDF-1.7",
        "PK\3\4",
        "RIFF\0\0\0\0WEBPVP8 ",
        "",
        "\u00FF",
        "plain text"
      })
  void refusesWhatIsNoPhoto(String content) {
    assertRefused(Reason.NOT_AN_IMAGE, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void refusesTooManyBytes() {
    byte[] large = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 10_485_761);
    assertRefused(Reason.TOO_LARGE, large);
  }

  @Test
  void refusesTooManyPixelsBeforeDecoding() throws IOException {
    byte[] png = image("png", 64, 48);
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    header.putInt(29, (int) crc.getValue());
    assertRefused(Reason.TOO_MANY_PIXELS, png);

    byte[] jpeg = image("jpeg", 64, 48);
    int frame = indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0});
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
    assertRefused(Reason.TOO_MANY_PIXELS, jpeg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void refusesAPhotoThatEndsEarly(String format) throws IOException {
    byte[] whole = image(format, 200, 200);
    for (int length = 40; length < whole.length - 20; length += whole.length / 20) {
      assertRefused(Reason.BROKEN, Arrays.copyOf(whole, length));
    }
  }

  @Test
  void refusesAJpegWhoseDataIsMissingThoughItHasAnEnd() throws IOException {
    byte[] whole = image("jpeg", 200, 200);
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    cut[cut.length - 2] = (byte) 0xFF;
    cut[cut.length - 1] = (byte) 0xD9;
    assertRefused(Reason.BROKEN, cut);
  }

  @Test
  void refusesADamagedPng() throws IOException {
    byte[] png = image("png", 64, 48);
    png[png.length / 2] ^= 1;
    assertRefused(Reason.BROKEN, png);
  }

  @Test
  void endsWellWhereverAByteIsBroken() throws IOException {
    Random random = new Random(13);
    for (String format : new String[] {"jpeg", "png"}) {
      byte[] whole = image(format, 80, 60);
      for (int i = 0; i < 300; i++) {
        byte[] broken = whole.clone();
        broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
        try {
          assertTrue(check(broken).size() > 0);
        } catch (PhotoRefused expected) {
          assertTrue(expected.reason() != null);
        }
      }
    }
  }

  private static Photo check(byte[] content) throws IOException {
    return CHECK.check(new ByteArrayInputStream(content));
  }

  private static void assertRefused(Reason reason, byte[] content) {
    PhotoRefused refused = assertThrows(PhotoRefused.class, () -> check(content));
    assertEquals(reason, refused.reason(), refused::toString);
  }

  private static BufferedImage drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      pen.setColor(new Color(random.nextInt(0x1000000)));
      pen.fillRect(random.nextInt(width), random.nextInt(height), width / 3, height / 3);
    }
    pen.dispose();
    return image;
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawing(width, height), format, out);
    return out.toByteArray();
  }

  private static byte[] progressive(int width, int height) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(drawing(width, height), null, null), param);
    }
    writer.dispose();
    return out.toByteArray();
  }

  private static int[] pixels(byte[] content) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] segment(int marker, byte[] content) {
    int length = content.length + 2;
    byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
    return join(head, content);
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return join(number(content.length), name, content, number((int) crc.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] exif(int orientation, ByteOrder order) {
    ByteBuffer exif = ByteBuffer.allocate(44);
    exif.put("Exif\0\0".getBytes());
    exif.put((order == ByteOrder.BIG_ENDIAN ? "MM\0*" : "II*\0").getBytes());
    exif.order(order).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41414141);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return exif.array();
  }

  private static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }

  private static boolean contains(byte[] content, byte[] wanted) {
    return indexOf(content, wanted) >= 0;
  }

  private static int indexOf(byte[] content, byte[] wanted) {
    return new String(content, StandardCharsets.ISO_8859_1)
        .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
