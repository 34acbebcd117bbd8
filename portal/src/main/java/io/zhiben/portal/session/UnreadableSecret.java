package io.zhiben.portal.session;

/** A stored value that the present key doesn't open. */
final class UnreadableSecret extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableSecret(Throwable cause) {
    super("unreadable", cause);
  }
}
