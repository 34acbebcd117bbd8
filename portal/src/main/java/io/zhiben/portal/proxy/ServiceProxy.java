package io.zhiben.portal.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.session.Session;
import io.zhiben.portal.web.PublicLimits;
import io.zhiben.portal.web.RawProblems;
import io.zhiben.portal.web.RequestGate;
import io.zhiben.portal.web.RequestPath;
import io.zhiben.portal.web.RequestTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.ConnectException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Passes /api/&lt;service&gt;/v1/** on to the service of that name. Bodies stream through in both
 * directions at the pace of the slower side; nothing is kept. What is open to everybody is sent
 * without any token.
 */
@ApplicationScoped
class ServiceProxy {
  private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
  private static final String ROUTE = "/api/(enterprise|hazard|training|reporting)/.*";
  private static final int BAD_GATEWAY = 502;
  private static final int GATEWAY_TIMEOUT = 504;
  private static final int CONNECTIONS_PER_SERVICE = 100;
  private static final int STREAMS_PER_SERVICE = 1000;
  private static final String STREAM = "/stream";

  private final ProxyConfig config;
  private final PublicLimits limits;
  private final RawProblems problems;
  private final HttpClient client;
  // a page holds its stream for as long as it is seen: those must not use up what requests need
  private final HttpClient streams;

  ServiceProxy(ProxyConfig config, PublicLimits limits, RawProblems problems, Vertx vertx) {
    this.config = config;
    this.limits = limits;
    this.problems = problems;
    this.client = client(vertx, config, CONNECTIONS_PER_SERVICE);
    this.streams = client(vertx, config, STREAMS_PER_SERVICE);
  }

  private static HttpClient client(Vertx vertx, ProxyConfig config, int connections) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setConnectTimeout((int) config.connectTimeout().toMillis())
            .setIdleTimeout((int) config.idleTimeout().toMillis())
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setMaxPoolSize(connections)
            .setDecompressionSupported(false));
  }

  void register(@Observes Router router) {
    router.routeWithRegex(ROUTE).handler(this::pass);
  }

  private void pass(RoutingContext context) {
    Optional<Session> session = RequestGate.sessionOf(context);
    Optional<Upstream> upstream = Upstream.of(context.request().path());
    boolean open = RequestPath.isPublic(context.request().path());
    if (session.isEmpty() && !open) {
      problems.answer(context, CommonError.UNAUTHENTICATED);
    } else if (upstream.isEmpty()) {
      problems.answer(context, CommonError.NOT_FOUND);
    } else if (declaredLength(context.request()) > maxBody(open)) {
      problems.answer(context, CommonError.PAYLOAD_TOO_LARGE);
    } else {
      context.request().pause();
      HttpClient pool = context.request().path().endsWith(STREAM) ? streams : client;
      pool.request(options(context, upstream.get(), open ? Optional.empty() : session))
          .onFailure(failure -> failed(context, failure))
          .onSuccess(request -> send(context, request));
    }
  }

  private long maxBody(boolean open) {
    return open ? limits.maxBody() : config.maxBody();
  }

  /**
   * @param session under whose token it is sent; without one the service knows nobody
   */
  private RequestOptions options(
      RoutingContext context, Upstream upstream, Optional<Session> session) {
    HttpServerRequest incoming = context.request();
    URI base = upstream.base(config);
    boolean tls = "https".equals(base.getScheme());
    RequestOptions options =
        new RequestOptions()
            .setMethod(incoming.method())
            .setHost(base.getHost())
            .setPort(base.getPort() > 0 ? base.getPort() : tls ? 443 : 80)
            .setSsl(tls)
            .setURI(
                incoming.query() == null
                    ? incoming.path()
                    : incoming.path() + "?" + incoming.query())
            .setFollowRedirects(false);
    options.setHeaders(io.vertx.core.MultiMap.caseInsensitiveMultiMap());
    ProxyHeaders.toService(incoming.headers(), options.getHeaders());
    session.ifPresent(
        live -> options.getHeaders().set("Authorization", "Bearer " + live.accessToken()));
    options.getHeaders().set("traceparent", RequestTrace.of(context).parent());
    if (incoming.remoteAddress() != null && incoming.remoteAddress().hostAddress() != null) {
      options.getHeaders().set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
    }
    return options;
  }

  private void send(RoutingContext context, HttpClientRequest outgoing) {
    HttpServerRequest incoming = context.request();
    // a page that is left, or a stream that is closed, ends the work behind it
    context.response().closeHandler(gone -> outgoing.reset());
    outgoing.exceptionHandler(
        failure -> LOG.debugf("request broken off: %s", failure.getMessage()));
    outgoing
        .response()
        .onFailure(failure -> failed(context, failure))
        .onSuccess(answer -> answer(context, answer));
    outgoing.idleTimeout(config.answerTimeout().toMillis());
    if (incoming.method().equals(HttpMethod.GET)) {
      incoming.resume();
      outgoing.end();
      return;
    }
    if (!incoming.headers().contains("Content-Length")) {
      outgoing.setChunked(true);
    }
    BoundedBody body = new BoundedBody(incoming, maxBody(RequestPath.isPublic(incoming.path())));
    body.tooLong(() -> {
      problems.answer(context, CommonError.PAYLOAD_TOO_LARGE);
      outgoing.reset();
    });
    // an upload that breaks off must not look whole to the service
    body.pipe().endOnFailure(false).to(outgoing).onFailure(failure -> outgoing.reset());
  }

  private void answer(RoutingContext context, HttpClientResponse answer) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      answer.request().reset();
      return;
    }
    answer.request().idleTimeout(config.idleTimeout().toMillis());
    response.setStatusCode(answer.statusCode());
    ProxyHeaders.toBrowser(answer.headers(), response.headers());
    if (!response.headers().contains("Content-Length")) {
      response.setChunked(true);
    }
    answer
        .pipe()
        .endOnFailure(false)
        .to(response)
        .onFailure(failure -> {
          LOG.debugf("answer broken off: %s", failure.getMessage());
          response.reset();
        });
  }

  private void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof TimeoutException) {
      problems.answer(context, PortalError.UPSTREAM_TIMEOUT, GATEWAY_TIMEOUT);
      return;
    }
    if (!(failure instanceof ConnectException)) {
      LOG.debugf("service broke off: %s", failure.getMessage());
    }
    problems.answer(context, PortalError.UPSTREAM_UNREACHABLE, BAD_GATEWAY);
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
