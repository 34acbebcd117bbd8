package io.zhiben.portal.oidc;

import java.time.Instant;

/**
 * A person's tokens. They stay inside the portal: nothing that is sent to a browser is made of
 * them.
 *
 * @param idToken null after a renewal
 */
public record Tokens(
    String accessToken,
    String refreshToken,
    String idToken,
    Instant accessExpiresAt,
    Instant refreshExpiresAt) {

  @Override
  public String toString() {
    return "Tokens[access until " + accessExpiresAt + ", refresh until " + refreshExpiresAt + "]";
  }
}
