package io.zhiben.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.zhiben.platform.trace.TraceContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Notes the trace and the origin of a request before anything else happens. */
@Provider
@PreMatching
@Priority(1)
class RequestContextFilter implements ContainerRequestFilter {
  @Context HttpServerRequest http;

  @Override
  public void filter(ContainerRequestContext request) {
    TraceContext.begin(request.getHeaderString("traceparent"));
    RequestOrigin.set(
        http.remoteAddress() == null ? "unknown" : http.remoteAddress().hostAddress());
  }
}
