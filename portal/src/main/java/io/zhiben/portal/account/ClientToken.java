package io.zhiben.portal.account;

import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.oidc.IdentityServer;
import io.zhiben.portal.oidc.IdentityServerAway;
import io.zhiben.portal.oidc.MachineToken;
import io.zhiben.portal.oidc.SystemTime;
import io.zhiben.portal.oidc.TokensRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The token of the account pages' own client, asked for again shortly before it expires. */
@ApplicationScoped
class ClientToken {
  private static final Duration AHEAD = Duration.ofSeconds(30);

  private final AccountsConfig config;
  private final IdentityServer identityServer;
  private final SystemTime time;
  private MachineToken kept;

  ClientToken(AccountsConfig config, IdentityServer identityServer, SystemTime time) {
    this.config = config;
    this.identityServer = identityServer;
    this.time = time;
  }

  synchronized String current() {
    if (kept == null || !time.now().isBefore(kept.expiresAt().minus(AHEAD))) {
      try {
        kept = identityServer.tokenOfClient(config.clientId(), config.clientSecret());
      } catch (IdentityServerAway | TokensRefused e) {
        throw Problem.of(PortalError.IDENTITY_SERVER_UNAVAILABLE);
      }
    }
    return kept.accessToken();
  }
}
