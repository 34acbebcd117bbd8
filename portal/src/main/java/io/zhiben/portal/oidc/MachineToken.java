package io.zhiben.portal.oidc;

import java.time.Instant;

/** The access token of a client that acts for itself. */
public record MachineToken(String accessToken, Instant expiresAt) {

  @Override
  public String toString() {
    return "MachineToken[until " + expiresAt + "]";
  }
}
