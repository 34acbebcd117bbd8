package io.zhiben.platform.docx;

/** A file that is refused as a template, whatever its placeholders say. */
public final class RefusedDocx extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stable names; the API's error codes are made of them. */
  public enum Reason {
    /** Not a Word document of 2007 or later. */
    NOT_DOCX,
    /** The file, or what it unpacks to, is larger than a template is. */
    TOO_LARGE,
    /** It carries what runs, what is fetched from elsewhere, or another file. */
    ACTIVE_CONTENT,
    /** Broken, or holds what no document may. */
    MALFORMED
  }

  private final Reason reason;

  RefusedDocx(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  RefusedDocx(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
