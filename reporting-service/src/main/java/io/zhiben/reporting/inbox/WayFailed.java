package io.zhiben.reporting.inbox;

/** A message could not be handed over. Says nothing of its receiver or content. */
class WayFailed extends Exception {
  private static final long serialVersionUID = 1L;

  WayFailed(String reason) {
    super(reason);
  }
}
