package io.zhiben.portal.cli;

/**
 * The portal or the identity server doesn't let the command go on; the message says why to the
 * person who gave it.
 */
final class VisitRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VisitRefused(String message) {
    super(message);
  }
}
