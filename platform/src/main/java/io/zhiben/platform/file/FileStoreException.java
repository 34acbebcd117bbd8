package io.zhiben.platform.file;

/** A file could not be kept, read or removed. */
public final class FileStoreException extends RuntimeException {

  /** Stable names. */
  public enum Reason {
    /** Not a key; a programming error, nothing was touched. */
    INVALID_KEY,
    /** The content ended early or went on beyond the length that was said; nothing was kept. */
    LENGTH_MISMATCH,
    /** No room is left; nothing was kept. */
    NO_SPACE,
    /** The store does not answer, or refuses; may pass. */
    UNAVAILABLE
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  FileStoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  FileStoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
