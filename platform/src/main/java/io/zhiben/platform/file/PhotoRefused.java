package io.zhiben.platform.file;

/** A file that is not taken as a photo. */
public final class PhotoRefused extends RuntimeException {

  /** Stable names; the API's error codes are made of them. */
  public enum Reason {
    /** More bytes than allowed. */
    TOO_LARGE,
    /** Neither JPEG nor PNG, whatever its name or stated type says. */
    NOT_AN_IMAGE,
    /** More pixels than allowed; found before anything is decoded. */
    TOO_MANY_PIXELS,
    /** Begins like an image and cannot be decoded to its end. */
    BROKEN
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  PhotoRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  PhotoRefused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
