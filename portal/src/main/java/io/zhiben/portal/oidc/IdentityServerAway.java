package io.zhiben.portal.oidc;

/** The identity server gives no answer, or none that can be used: trying again later helps. */
public final class IdentityServerAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IdentityServerAway(Throwable cause) {
    super("identity server away", cause);
  }
}
