package io.zhiben.reporting;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people upload them. */
public final class UploadedFiles {
  private UploadedFiles() {}

  public static byte[] photo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] pdf() {
    return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Uploads a file to what lies at that address. */
  public static ValidatableResponse upload(String user, String owner, String name, byte[] content) {
    return upload(user, owner, name, content, null);
  }

  public static ValidatableResponse upload(
      String user, String owner, String name, byte[] content, String idempotencyKey) {
    RequestSpecification request =
        World.as(user).multiPart("file", name, content, "application/octet-stream");
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    return request.post(owner + "/files").then();
  }
}
