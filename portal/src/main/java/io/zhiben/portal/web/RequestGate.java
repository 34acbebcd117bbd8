package io.zhiben.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.portal.PortalConfig;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.session.Session;
import io.zhiben.portal.session.SessionCookies;
import io.zhiben.portal.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;

/**
 * The one gate of all data: a request below /api passes with a plain path, an allowed method, from
 * the portal's own page, with a live session and, where it changes something, with that session's
 * CSRF token. Signing out passes it too.
 *
 * <p>What the services answer to everybody passes without a session, as often as {@link
 * PublicLimits} say. No session is looked up for it and no cookie read, so there is nothing that a
 * foreign page could misuse; requests of foreign pages are refused all the same.
 *
 * <p>Three defences against forged requests stand one behind the other: the Strict cookie, what the
 * browser says of the request's origin (Sec-Fetch-Site, Origin), and the token in a header.
 */
@ApplicationScoped
public class RequestGate {
  /** Header that carries the session's token. */
  public static final String CSRF_HEADER = "X-Zhiben-CSRF";

  private static final String SESSION = Session.class.getName();
  private static final String DOCUMENT = "/";
  private static final String LOGOUT = "/auth/logout";
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT);
  private static final int HEADERS_PRIORITY = 2000;
  private static final int GATE_PRIORITY = 1000;

  private final Sessions sessions;
  private final RawProblems problems;
  private final SecurityHeaders headers;
  private final PublicRate rate;
  private final String origin;

  RequestGate(
      PortalConfig config,
      Sessions sessions,
      RawProblems problems,
      SecurityHeaders headers,
      PublicRate rate) {
    this.sessions = sessions;
    this.problems = problems;
    this.headers = headers;
    this.rate = rate;
    this.origin = config.url().toString();
  }

  /** The session that a request below /api passed the gate with. */
  public static Optional<Session> sessionOf(RoutingContext context) {
    return Optional.ofNullable(context.get(SESSION));
  }

  void register(@Observes Filters filters) {
    filters.register(headers::add, HEADERS_PRIORITY);
    filters.register(this::pass, GATE_PRIORITY);
  }

  private void pass(RoutingContext context) {
    HttpServerRequest request = context.request();
    String path = request.path();
    if (!RequestPath.isAnswered(path)) {
      problems.answer(context, CommonError.NOT_FOUND);
    } else if (RequestPath.isApi(path) || path.equals(LOGOUT)) {
      Optional<ErrorCode> refusal = refusal(request);
      if (refusal.isPresent()) {
        refuse(context, refusal.get());
      } else if (RequestPath.isPublic(path)) {
        passWithoutSession(context);
      } else {
        passWithSession(context);
      }
    } else if (RequestPath.isPage(path)) {
      context.reroute(DOCUMENT);
    } else {
      context.next();
    }
  }

  private Optional<ErrorCode> refusal(HttpServerRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(CommonError.METHOD_NOT_ALLOWED);
    }
    return isFromOwnPage(request) ? Optional.empty() : Optional.of(PortalError.CROSS_SITE_REQUEST);
  }

  private boolean isFromOwnPage(HttpServerRequest request) {
    boolean reading = request.method().equals(HttpMethod.GET);
    String site = request.getHeader("Sec-Fetch-Site");
    boolean siteAllowed =
        site == null || site.equals("same-origin") || reading && site.equals("none");
    String sentOrigin = request.getHeader("Origin");
    boolean originAllowed = sentOrigin == null ? reading : sentOrigin.equals(origin);
    return siteAllowed && originAllowed;
  }

  private void passWithoutSession(RoutingContext context) {
    if (rate.passes(context.request())) {
      context.next();
    } else {
      problems.answer(context, CommonError.TOO_MANY_REQUESTS);
    }
  }

  private void passWithSession(RoutingContext context) {
    HttpServerRequest request = context.request();
    String cookie = SessionCookies.sessionOf(request);
    request.pause();
    context
        .vertx()
        .executeBlocking(() -> sessions.current(cookie), false)
        .onFailure(failure -> problems.answer(context, failure))
        .onSuccess(session -> passWithSession(context, session));
  }

  private void passWithSession(RoutingContext context, Optional<Session> session) {
    HttpServerRequest request = context.request();
    boolean changing = !request.method().equals(HttpMethod.GET);
    if (session.isEmpty() && !request.path().equals(LOGOUT)) {
      problems.answer(context, CommonError.UNAUTHENTICATED);
    } else if (changing
        && session.isPresent()
        && !session.get().ownsCsrfToken(request.getHeader(CSRF_HEADER))) {
      problems.answer(context, PortalError.CSRF_TOKEN_INVALID);
    } else {
      session.ifPresent(live -> context.put(SESSION, live));
      context.next();
    }
  }

  private void refuse(RoutingContext context, ErrorCode code) {
    if (code == CommonError.METHOD_NOT_ALLOWED) {
      context.response().putHeader("Allow", "GET, POST, PUT");
    }
    problems.answer(context, code);
  }
}
