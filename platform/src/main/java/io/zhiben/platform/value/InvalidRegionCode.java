package io.zhiben.platform.value;

/** Says why a text is no division code. */
public final class InvalidRegionCode extends IllegalArgumentException {

  /** Stable names. */
  public enum Reason {
    LENGTH,
    CHARACTER,
    ALL_ZERO
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  InvalidRegionCode(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
