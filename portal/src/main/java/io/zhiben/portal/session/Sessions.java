package io.zhiben.portal.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalConfig;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.oidc.IdentityServer;
import io.zhiben.portal.oidc.IdentityServerAway;
import io.zhiben.portal.oidc.SystemTime;
import io.zhiben.portal.oidc.Tokens;
import io.zhiben.portal.oidc.TokensRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Opens, finds, renews and ends sessions. */
@ApplicationScoped
public class Sessions {
  private static final Logger LOG = Logger.getLogger(Sessions.class);

  private final PortalConfig config;
  private final SessionStore store;
  private final SessionKey key;
  private final AccessTokenReader reader;
  private final IdentityServer identityServer;
  private final SystemTime time;

  @Inject
  Sessions(
      PortalConfig config,
      SessionStore store,
      SessionKey key,
      AccessTokenReader reader,
      IdentityServer identityServer,
      SystemTime time) {
    this.config = config;
    this.store = store;
    this.key = key;
    this.reader = reader;
    this.identityServer = identityServer;
    this.time = time;
  }

  /** A new session under a new id, whatever the browser had before. */
  Secret open(String subject, Tokens tokens) {
    Instant now = time.now();
    Secret id = Secret.fresh();
    store.insert(
        new StoredSession(id.hash(), subject, tokens, now.plus(config.sessionMaxAge())), now);
    return id;
  }

  /**
   * The session of that cookie with an access token that is good for the next moments.
   *
   * @throws Problem when the token has expired and cannot be renewed now
   * @throws StoreAway when the database doesn't answer
   */
  public Optional<Session> current(String cookie) {
    return Secret.of(cookie).flatMap(this::current);
  }

  private Optional<Session> current(Secret id) {
    Optional<StoredSession> found = store.find(id.hash());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StoredSession stored = found.get();
    Instant now = time.now();
    if (stored.isOver(now)) {
      store.delete(stored.idHash());
      return Optional.empty();
    }
    if (stored.isUsable(now.plus(config.refreshAhead()))) {
      return Optional.of(session(id, stored.tokens()));
    }
    return renewed(stored, stored.isUsable(now)).map(tokens -> session(id, tokens));
  }

  /**
   * One request renews and the others wait for its row, or go on with the old token while that is
   * good. A refresh token is so never used twice at a time, which the identity server would take
   * for theft where it rotates them.
   */
  private Optional<Tokens> renewed(StoredSession seen, boolean usable) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          Optional<StoredSession> locked =
              usable ? store.lockIfFree(seen.idHash()) : store.lock(seen.idHash());
          if (locked.isEmpty()) {
            return usable ? Optional.of(seen.tokens()) : Optional.empty();
          }
          StoredSession stored = locked.get();
          if (stored.isUsable(time.now().plus(config.refreshAhead()))) {
            return Optional.of(stored.tokens());
          }
          return renew(stored);
        });
  }

  private Optional<Tokens> renew(StoredSession stored) {
    try {
      Tokens tokens = identityServer.refresh(stored.tokens().refreshToken());
      store.renew(stored.idHash(), tokens);
      return Optional.of(tokens);
    } catch (TokensRefused e) {
      LOG.debugf("Session of %s is over at the identity server", stored.subject());
      store.delete(stored.idHash());
      return Optional.empty();
    } catch (IdentityServerAway e) {
      if (stored.isUsable(time.now())) {
        return Optional.of(stored.tokens());
      }
      LOG.warn("An expired token cannot be renewed", e);
      throw Problem.of(PortalError.IDENTITY_SERVER_UNAVAILABLE);
    }
  }

  /**
   * Ends a session here and at the identity server.
   *
   * @return whether the identity server knows too; if not, the browser should go there
   */
  boolean end(Session session) {
    byte[] hash = session.id().hash();
    Optional<StoredSession> stored = store.find(hash);
    store.delete(hash);
    try {
      stored.ifPresent(row -> identityServer.endSession(row.tokens().refreshToken()));
      return true;
    } catch (IdentityServerAway e) {
      LOG.warn("A session ended here while the identity server was away");
      return false;
    }
  }

  /** Forgets a session that a new one replaces. */
  void forget(byte[] idHash) {
    store.delete(idHash);
  }

  /** Ends all sessions that a person has here, at once. */
  public void endAllOf(String subject) {
    store.deleteOf(subject);
  }

  /**
   * Has a person's tokens renewed at the next request, so that changed rights hold from then on.
   */
  public void renewAllOf(String subject) {
    store.expireTokensOf(subject);
  }

  private Session session(Secret id, Tokens tokens) {
    return new Session(
        id, tokens.accessToken(), reader.claims(tokens.accessToken()), key.csrfToken(id));
  }
}
