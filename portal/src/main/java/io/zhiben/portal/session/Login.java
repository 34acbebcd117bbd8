package io.zhiben.portal.session;

import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalConfig;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.oidc.AuthorizationRequest;
import io.zhiben.portal.oidc.IdTokenCheck;
import io.zhiben.portal.oidc.IdentityServer;
import io.zhiben.portal.oidc.IdentityServerAway;
import io.zhiben.portal.oidc.SystemTime;
import io.zhiben.portal.oidc.Tokens;
import io.zhiben.portal.oidc.TokensRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwt.NumericDate;

/** Signing in by authorization code with PKCE. */
@ApplicationScoped
class Login {
  private static final Logger LOG = Logger.getLogger(Login.class);

  private final PortalConfig config;
  private final IdentityServer identityServer;
  private final IdTokenCheck idTokenCheck;
  private final LoginAttempts attempts;
  private final Sessions sessions;
  private final SystemTime time;

  @Inject
  Login(
      PortalConfig config,
      IdentityServer identityServer,
      IdTokenCheck idTokenCheck,
      LoginAttempts attempts,
      Sessions sessions,
      SystemTime time) {
    this.config = config;
    this.identityServer = identityServer;
    this.idTokenCheck = idTokenCheck;
    this.attempts = attempts;
    this.sessions = sessions;
    this.time = time;
  }

  /**
   * @param signIn where the browser goes now
   * @param browser what it must still hold when it comes back
   */
  record Begun(URI signIn, Secret browser) {}

  /**
   * @param session the id of the new session
   */
  record Done(Secret session, ReturnPath returnPath) {}

  /**
   * @param browserCookie of an attempt in another tab: kept, so that both can end well
   * @param sessionCookie of the session that the new one will replace
   */
  Begun begin(ReturnPath returnPath, String locale, String browserCookie, String sessionCookie) {
    Secret browser = Secret.of(browserCookie).orElseGet(Secret::fresh);
    LoginAttempt attempt =
        new LoginAttempt(
            Secret.fresh(),
            browser.hash(),
            Secret.fresh(),
            Secret.fresh(),
            returnPath,
            Secret.of(sessionCookie).map(Secret::hash).orElse(null));
    attempts.add(attempt, time.now().plus(config.loginMaxAge()));
    URI signIn =
        identityServer.authorization(
            new AuthorizationRequest(
                redirectUri(),
                attempt.state().value(),
                attempt.nonce().value(),
                Secret.encode(attempt.codeVerifier().hash()),
                locale));
    return new Begun(signIn, browser);
  }

  /**
   * Empty when the answer isn't one to an attempt of this browser, or the identity server takes its
   * code back.
   */
  Optional<Done> complete(String state, String code, String browserCookie) {
    Optional<Secret> browser = Secret.of(browserCookie);
    Optional<Secret> sentState = Secret.of(state);
    if (browser.isEmpty() || sentState.isEmpty()) {
      return Optional.empty();
    }
    return attempts
        .take(sentState.get(), browser.get().hash(), time.now())
        .filter(attempt -> code != null)
        .flatMap(attempt -> complete(attempt, code));
  }

  private Optional<Done> complete(LoginAttempt attempt, String code) {
    try {
      Tokens tokens = identityServer.exchange(code, attempt.codeVerifier().value(), redirectUri());
      String subject =
          idTokenCheck.subjectOf(
              tokens.idToken(),
              attempt.nonce().value(),
              NumericDate.fromMilliseconds(time.now().toEpochMilli()));
      if (attempt.replaces() != null) {
        sessions.forget(attempt.replaces());
      }
      return Optional.of(new Done(sessions.open(subject, tokens), attempt.returnPath()));
    } catch (TokensRefused e) {
      LOG.infof("Sign-in refused: %s", e.getMessage());
      return Optional.empty();
    } catch (IdentityServerAway e) {
      LOG.warn("Nobody can sign in", e);
      throw Problem.of(PortalError.IDENTITY_SERVER_UNAVAILABLE);
    }
  }

  private URI redirectUri() {
    return config.url().resolve("/auth/callback");
  }
}
