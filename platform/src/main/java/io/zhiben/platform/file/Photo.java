package io.zhiben.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A photo that was looked at, without the data about its taking. */
public final class Photo {

  private final String mediaType;
  private final int width;
  private final int height;
  private final String sha256;
  private final byte[] content;

  Photo(String mediaType, int width, int height, String sha256, byte[] content) {
    this.mediaType = mediaType;
    this.width = width;
    this.height = height;
    this.sha256 = sha256;
    this.content = content;
  }

  /** {@code image/jpeg} or {@code image/png}, from the content. */
  public String mediaType() {
    return mediaType;
  }

  /** {@code jpg} or {@code png}. */
  public String extension() {
    return mediaType.equals("image/png") ? "png" : "jpg";
  }

  /** In pixels, as stored: a turned photo is turned by the one who shows it. */
  public int width() {
    return width;
  }

  /** In pixels, as stored. */
  public int height() {
    return height;
  }

  /** Of the content to be kept, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Bytes of the content to be kept. */
  public int size() {
    return content.length;
  }

  /** The content to be kept. */
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }
}
