package io.zhiben.platform.sheet;

/** A file that is refused as a whole. Errors of single cells are the caller's to find. */
public final class UnreadableSheet extends RuntimeException {

  /** Stable names; the API's error codes are made of them. */
  public enum Reason {
    /** The file, or a part of it unpacked, is larger than allowed. */
    TOO_LARGE,
    /** Not an .xlsx workbook: another format, an old .xls, random bytes. */
    NOT_XLSX,
    /** Unpacks to far more than it is: too many parts, or compressed beyond what a sheet can be. */
    ZIP_BOMB,
    /** Protected by a password. */
    ENCRYPTED,
    /** Begins like a workbook and is broken, truncated, or holds what no workbook may. */
    MALFORMED,
    /** More rows than allowed; the rows before were already handed out. */
    TOO_MANY_ROWS,
    /** No row with text in it. */
    NO_HEADER
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnreadableSheet(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  UnreadableSheet(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
