package io.zhiben.platform.value;

/** Says which rule of GB 32100-2015 a text breaks. */
public final class InvalidCreditCode extends IllegalArgumentException {

  /** Stable names; the API's error codes are made of them. */
  public enum Reason {
    /** Not 18 characters. */
    LENGTH,
    /** A character outside the standard's alphabet, or a letter in the division code. */
    CHARACTER,
    /** The first character names no registration authority. */
    REGISTRATION_AUTHORITY,
    /** The last character does not follow from the first 17. */
    CHECK_CHARACTER
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int position;

  InvalidCreditCode(Reason reason, int position, String message) {
    super(message);
    this.reason = reason;
    this.position = position;
  }

  public Reason reason() {
    return reason;
  }

  /** The place of the offending character, from 1; 0 where the whole text is meant. */
  public int position() {
    return position;
  }
}
