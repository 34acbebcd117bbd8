package io.zhiben.hazard.seal;

/** A sealed value that was changed or moved, or whose key is not in the settings any more. */
public final class Unsealable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsealable(String reason) {
    // no cause: nothing of the value may reach a log
    super(reason);
  }
}
