package io.zhiben.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that was looked at; a photo without the data about its taking. */
public final class CheckedFile {

  private final FileType type;
  private final String sha256;
  private final byte[] content;

  CheckedFile(FileType type, String sha256, byte[] content) {
    this.type = type;
    this.sha256 = sha256;
    this.content = content;
  }

  /** From the content. */
  public FileType type() {
    return type;
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
