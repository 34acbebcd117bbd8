package io.zhiben.platform.file;

import io.zhiben.platform.file.PhotoRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at a photo before it is kept. The type comes from the content; the number of pixels is read
 * before anything is decoded; then the image is decoded thinly to see that it is one. What is kept
 * is a copy without metadata (place, time, device, embedded previews) and without anything before
 * or behind the image, so that a file that is two things at once becomes one.
 *
 * @param maxBytes of the file as it came
 * @param maxPixels width times height
 */
public record PhotoCheck(int maxBytes, long maxPixels) {

  private static final int LONG_SIDE_DECODED = 256;

  /** 10 MB and 40 megapixels. */
  public static PhotoCheck defaults() {
    return new PhotoCheck(10 * 1024 * 1024, 40_000_000);
  }

  /**
   * Reads the stream and says what it is.
   *
   * @throws PhotoRefused with the reason
   * @throws IOException when the stream cannot be read
   */
  public Photo check(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new PhotoRefused(Reason.TOO_LARGE, "A photo has at most " + maxBytes + " bytes");
    }
    if (JpegStrip.looksLikeJpeg(bytes)) {
      return checked("image/jpeg", "jpeg", JpegStrip.strip(bytes));
    }
    if (PngStrip.looksLikePng(bytes)) {
      return checked("image/png", "png", PngStrip.strip(bytes));
    }
    throw new PhotoRefused(Reason.NOT_AN_IMAGE, "Neither a JPEG nor a PNG image");
  }

  private Photo checked(String mediaType, String format, byte[] content) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > maxPixels) {
        throw new PhotoRefused(
            Reason.TOO_MANY_PIXELS, "A photo has at most " + maxPixels + " pixels");
      }
      decode(reader, Math.max(width, height));
      return new Photo(mediaType, width, height, sha256(content), content);
    } catch (PhotoRefused refused) {
      throw refused;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      // Decoders end in any way on hostile input; all of them are the file's fault.
      throw new PhotoRefused(Reason.BROKEN, "The image cannot be decoded", e);
    } finally {
      reader.dispose();
    }
  }

  /** Decodes every line, but keeps few: an image of 40 megapixels costs no 160 MB. */
  private static void decode(ImageReader reader, int longSide) throws IOException {
    int step = Math.max(1, longSide / LONG_SIDE_DECODED);
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    if (reader.canReadRaster()) {
      reader.readRaster(0, param);
    } else {
      reader.read(0, param);
    }
    if (warnings.stream().anyMatch(w -> w.contains("Premature") || w.contains("Corrupt"))) {
      throw new PhotoRefused(Reason.BROKEN, "The image ends early or is damaged");
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
