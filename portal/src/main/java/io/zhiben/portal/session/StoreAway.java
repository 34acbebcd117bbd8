package io.zhiben.portal.session;

/** The database of sessions doesn't answer. */
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreAway(Throwable cause) {
    super("session store away", cause);
  }
}
