package io.zhiben.platform.access;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/**
 * Asks for the right that the operation names; an operation that names none is denied to everybody.
 * Open ones lie below {@link PublicOperations}, or outside the data altogether (signing in).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class RightsFilter implements ContainerRequestFilter {
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    if (PublicOperations.isPublic(request)) {
      if (!method.isAnnotationPresent(PermitAll.class)) {
        throw Problem.of(CommonError.FORBIDDEN);
      }
      return;
    }
    if (method.isAnnotationPresent(PermitAll.class)
        && !request.getUriInfo().getPath().replaceFirst("^/+", "").startsWith("api/")) {
      return;
    }
    Caller caller = CurrentCaller.get();
    if (caller.subject().isEmpty()) {
      throw Problem.of(CommonError.UNAUTHENTICATED);
    }
    Requires requires = method.getAnnotation(Requires.class);
    if (requires == null || !caller.may(requires.value())) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
  }
}
