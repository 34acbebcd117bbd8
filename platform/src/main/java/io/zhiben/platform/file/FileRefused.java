package io.zhiben.platform.file;

/** A file that is not taken as evidence. */
public final class FileRefused extends RuntimeException {

  /** Stable names; the API's error codes are made of them. */
  public enum Reason {
    /** More bytes than allowed, or unpacks to more. */
    TOO_LARGE,
    /** None of {@link FileType}, whatever its name or stated type says. */
    UNKNOWN_TYPE,
    /** An image with more pixels than allowed. */
    TOO_MANY_PIXELS,
    /** Begins like one of the types and isn't one to its end. */
    BROKEN,
    /** Carries a program, or fetches something when it is opened. */
    ACTIVE_CONTENT
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  FileRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  FileRefused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
