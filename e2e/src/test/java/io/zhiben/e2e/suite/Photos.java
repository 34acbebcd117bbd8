package io.zhiben.e2e.suite;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Evidence photos for tests: real JPEG files. */
public final class Photos {
  private Photos() {}

  /** A picture of a green emergency exit on a grey wall. */
  public static byte[] jpeg() {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xB8BDC2));
    graphics.fillRect(0, 0, 640, 480);
    graphics.setColor(new Color(0x1E7D43));
    graphics.fillRect(200, 60, 240, 80);
    graphics.setColor(new Color(0x6B5B4B));
    graphics.fillRect(250, 160, 140, 320);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
