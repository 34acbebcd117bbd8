package io.zhiben.platform.access;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Recognises a token that was verified a moment ago. Whoever works sends the same token with each
 * request, and looking at its signature anew costs more than many a request. What a token that is
 * not known is worth, the usual mechanism says.
 */
@ApplicationScoped
@UnlessBuildProperty(name = "quarkus.oidc.enabled", stringValue = "false", enableIfMissing = true)
class KnownTokens implements HttpAuthenticationMechanism {
  /** Attribute of an identity: its {@link Claims}. */
  static final String CLAIMS = "io.zhiben.claims";

  private static final String BEARER = "Bearer ";

  private final OidcAuthenticationMechanism oidc;
  private final RecentTokens<SecurityIdentity> known = new RecentTokens<>();

  KnownTokens(OidcAuthenticationMechanism oidc) {
    this.oidc = oidc;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return oidc.authenticate(context, providers);
    }
    SecurityIdentity found = known.find(header, System.currentTimeMillis());
    return found == null
        ? oidc.authenticate(context, providers).invoke(identity -> note(header, identity))
        : Uni.createFrom().item(found);
  }

  private void note(String header, SecurityIdentity identity) {
    if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
      known.note(
          header,
          lasting(identity, token),
          token.getExpirationTime() * 1000,
          System.currentTimeMillis());
    }
  }

  /** Without what belongs to the request that it came with. */
  private static SecurityIdentity lasting(SecurityIdentity identity, JsonWebToken token) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addRoles(identity.getRoles())
        .addAttribute(CLAIMS, Claims.of(token))
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return oidc.getChallenge(context);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return oidc.getCredentialTransport(context);
  }

  @Override
  public int getPriority() {
    return oidc.getPriority() + 1;
  }
}
