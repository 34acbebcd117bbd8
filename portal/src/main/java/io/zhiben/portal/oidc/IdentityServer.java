package io.zhiben.portal.oidc;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The identity server: the authorization-code flow with PKCE, renewal and the end of a session. */
@ApplicationScoped
public class IdentityServer {
  private static final int CLIENT_ERROR = 400;
  private static final int UNAUTHORIZED = 401;

  private final OidcConfig config;
  private final SystemTime time;
  private final TokenEndpoints endpoints;

  @Inject
  public IdentityServer(OidcConfig config, SystemTime time) {
    this.config = config;
    this.time = time;
    this.endpoints =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(config.issuer())
            .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .build(TokenEndpoints.class);
  }

  /** Where the browser goes to sign in. */
  public URI authorization(AuthorizationRequest request) {
    return UriBuilder.fromUri(config.issuer())
        .path("protocol/openid-connect/auth")
        .queryParam("response_type", "code")
        .queryParam("client_id", config.clientId())
        .queryParam("scope", "openid")
        .queryParam("redirect_uri", "{redirect}")
        .queryParam("state", request.state())
        .queryParam("nonce", request.nonce())
        .queryParam("code_challenge", request.codeChallenge())
        .queryParam("code_challenge_method", "S256")
        .queryParam("ui_locales", request.locale())
        .build(request.redirectUri().toString());
  }

  /**
   * Whether an answer names this identity server, or nobody (RFC 9207: answers of two servers can't
   * be mixed up).
   */
  public boolean isIssuer(String named) {
    return named == null || named.equals(config.issuer().toString());
  }

  /**
   * Where a browser can end its session by hand, for the case that it could not be ended from
   * behind.
   */
  public URI endSessionPage(URI back) {
    return UriBuilder.fromUri(config.issuer())
        .path("protocol/openid-connect/logout")
        .queryParam("client_id", config.clientId())
        .queryParam("post_logout_redirect_uri", "{back}")
        .build(back.toString());
  }

  /**
   * Tokens for a code.
   *
   * @throws TokensRefused when the code is unknown, used or of another browser's flow
   * @throws IdentityServerAway when no answer comes
   */
  public Tokens exchange(String code, String codeVerifier, URI redirectUri) {
    MultivaluedMap<String, String> form = clientForm();
    form.putSingle("grant_type", "authorization_code");
    form.putSingle("code", code);
    form.putSingle("code_verifier", codeVerifier);
    form.putSingle("redirect_uri", redirectUri.toString());
    return tokens(form);
  }

  /**
   * New tokens for a refresh token.
   *
   * @throws TokensRefused when the session is over at the identity server
   * @throws IdentityServerAway when no answer comes
   */
  public Tokens refresh(String refreshToken) {
    MultivaluedMap<String, String> form = clientForm();
    form.putSingle("grant_type", "refresh_token");
    form.putSingle("refresh_token", refreshToken);
    return tokens(form);
  }

  /**
   * Ends the person's whole session at the identity server from behind, so that no token has to
   * travel through the browser as a hint. A session that is over already is no error.
   */
  public void endSession(String refreshToken) {
    MultivaluedMap<String, String> form = clientForm();
    form.putSingle("refresh_token", refreshToken);
    try {
      ask(() -> {
        endpoints.logout(form);
        return null;
      });
    } catch (TokensRefused over) {
      // what was asked for is already so
      return;
    }
  }

  /**
   * A token of a client that acts for itself.
   *
   * @throws TokensRefused when its secret is wrong
   * @throws IdentityServerAway when no answer comes
   */
  public MachineToken tokenOfClient(String clientId, String clientSecret) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("client_id", clientId);
    form.putSingle("client_secret", clientSecret);
    form.putSingle("grant_type", "client_credentials");
    Instant asked = time.now();
    TokenAnswer answer = ask(() -> endpoints.token(form));
    return new MachineToken(answer.accessToken(), asked.plusSeconds(answer.expiresIn()));
  }

  private Tokens tokens(MultivaluedMap<String, String> form) {
    Instant asked = time.now();
    TokenAnswer answer = ask(() -> endpoints.token(form));
    if (answer.accessToken() == null || answer.refreshToken() == null) {
      throw new IdentityServerAway(new IllegalStateException("answer without tokens"));
    }
    return new Tokens(
        answer.accessToken(),
        answer.refreshToken(),
        answer.idToken(),
        asked.plusSeconds(answer.expiresIn()),
        asked.plusSeconds(answer.refreshExpiresIn()));
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      int status = e.getResponse().getStatus();
      if (status == CLIENT_ERROR || status == UNAUTHORIZED) {
        throw new TokensRefused("status " + status, e);
      }
      throw new IdentityServerAway(e);
    } catch (ProcessingException e) {
      throw new IdentityServerAway(e);
    }
  }

  private MultivaluedMap<String, String> clientForm() {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("client_id", config.clientId());
    form.putSingle("client_secret", config.clientSecret());
    return form;
  }
}
