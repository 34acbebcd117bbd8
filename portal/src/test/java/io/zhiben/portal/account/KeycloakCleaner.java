package io.zhiben.portal.account;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.zhiben.portal.oidc.OidcConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Removes what a test invited, and does what only the person himself would do in a browser. */
@ApplicationScoped
public class KeycloakCleaner {
  private final ClientToken token;
  private final KeycloakAdmin admin;

  KeycloakCleaner(OidcConfig oidc, ClientToken token) {
    this.token = token;
    this.admin =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(URI.create(oidc.issuer().toString().replace("/realms/", "/admin/realms/")))
            .build(KeycloakAdmin.class);
  }

  public void remove(String usernamePrefix) {
    String bearer = "Bearer " + token.current();
    for (UserRecord user : admin.search(bearer, usernamePrefix + "*", 0, 100, true)) {
      admin.delete(bearer, user.id);
    }
  }

  void setPassword(String id, String password) {
    admin.resetPassword(
        "Bearer " + token.current(), id, new UserRecord.Credential("password", password, false));
  }
}
