package io.zhiben.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Has bodies counted that come in pieces, without a length. */
class CountedBodyFilter {
  private static final Set<String> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  private final BodyLimit limit;

  CountedBodyFilter(BodyLimit limit) {
    this.limit = limit;
  }

  @ServerRequestFilter(preMatching = true)
  void count(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
    if (WITH_BODY.contains(context.getMethod())
        && context.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
      var asked = (ResteasyReactiveRequestContext) context.getServerRequestContext();
      asked.setInputStream(
          new CountedBody(limit, routing, () -> asked.serverRequest().createInputStream()));
    }
  }
}
