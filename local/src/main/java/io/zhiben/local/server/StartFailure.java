package io.zhiben.local.server;

/** A start that cannot succeed; the message is one sentence for the person at the terminal. */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
