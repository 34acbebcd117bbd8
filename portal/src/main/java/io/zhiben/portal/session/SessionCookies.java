package io.zhiben.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Set;

/**
 * The portal's two cookies. Both have the {@code __Host-} prefix, so a browser takes them from this
 * very host only, over a secure connection (or loopback), for all paths and without a domain.
 *
 * <p>The session's is {@code SameSite=Strict}: the page itself is public and fetches all data from
 * its own origin, which sends the cookie; a navigation from elsewhere needs none. So no
 * interstitial is needed after signing in. That of an attempt to sign in is {@code Lax}, because
 * the identity server, another site, sends the browser back with it.
 */
public final class SessionCookies {
  static final String SESSION = "__Host-zhiben";
  static final String LOGIN = "__Host-zhiben-login";

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=";

  private SessionCookies() {}

  /**
   * The session id that a request carries; null where it has none, or several and so nobody knows
   * whose.
   */
  public static String sessionOf(HttpServerRequest request) {
    return only(request.cookies(SESSION));
  }

  static String loginOf(HttpServerRequest request) {
    return only(request.cookies(LOGIN));
  }

  static String session(Secret id) {
    return SESSION + "=" + id.value() + ATTRIBUTES + "Strict";
  }

  static String noSession() {
    return SESSION + "=" + ATTRIBUTES + "Strict; Max-Age=0";
  }

  static String login(Secret browser, Duration maxAge) {
    return LOGIN + "=" + browser.value() + ATTRIBUTES + "Lax; Max-Age=" + maxAge.toSeconds();
  }

  static String noLogin() {
    return LOGIN + "=" + ATTRIBUTES + "Lax; Max-Age=0";
  }

  private static String only(Set<Cookie> cookies) {
    return cookies.size() == 1 ? cookies.iterator().next().getValue() : null;
  }
}
