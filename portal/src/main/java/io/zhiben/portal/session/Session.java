package io.zhiben.portal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jose4j.jwt.JwtClaims;

/** A live session of one request: an access token that is good now, and what belongs to it. */
public final class Session {
  private final Secret id;
  private final String accessToken;
  private final JwtClaims claims;
  private final String csrfToken;

  Session(Secret id, String accessToken, JwtClaims claims, String csrfToken) {
    this.id = id;
    this.accessToken = accessToken;
    this.claims = claims;
    this.csrfToken = csrfToken;
  }

  /** For the Authorization header of a request to a service, and for nothing else. */
  public String accessToken() {
    return accessToken;
  }

  /** What the access token says. */
  public JwtClaims claims() {
    return claims;
  }

  /** Who the access token says its holder is. */
  public Identity identity() {
    return Identity.of(claims);
  }

  /** Whether a request that changes something carries this session's own token. */
  public boolean ownsCsrfToken(String sent) {
    return sent != null
        && MessageDigest.isEqual(
            csrfToken.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
  }

  Secret id() {
    return id;
  }

  String csrfToken() {
    return csrfToken;
  }

  @Override
  public String toString() {
    return "Session[" + identity().subject() + "]";
  }
}
