package io.zhiben.platform.http;

import io.zhiben.platform.access.PublicOperations;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what a service does for people without sign-in, all of them together: the portal bounds
 * each address, and this holds also for whoever reaches the service past the portal.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class PublicRateFilter implements ContainerRequestFilter {
  private static final String ALL = "all";

  private final RequestRate all;
  private final RequestRate changes;

  PublicRateFilter(
      Clock clock,
      @ConfigProperty(name = "zhiben.public.requests-per-minute", defaultValue = "6000") int all,
      @ConfigProperty(name = "zhiben.public.changes-per-minute", defaultValue = "600")
          int changes) {
    this.all = new RequestRate(clock, all, 1);
    this.changes = new RequestRate(clock, changes, 1);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!PublicOperations.isPublic(request)) {
      return;
    }
    boolean reading = "GET".equals(request.getMethod());
    if (!all.take(ALL) || !reading && !changes.take(ALL)) {
      throw Problem.of(CommonError.TOO_MANY_REQUESTS);
    }
  }
}
