package io.zhiben.portal.oidc;

/**
 * The identity server doesn't take the code or the refresh token (any more), or its ID token isn't
 * what was asked for.
 */
public final class TokensRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TokensRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
