package io.zhiben.platform.http;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * Refuses query parameters that the operation doesn't know: a misspelt filter must not show
 * everything.
 */
@Provider
@Priority(Priorities.USER)
class UnknownParametersFilter implements ContainerRequestFilter {
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    Set<String> names = QueryParameters.of(method).keySet();
    List<FieldError> unknown =
        request.getUriInfo().getQueryParameters().keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> new FieldError(name, CommonError.UNKNOWN_PARAMETER.name(), null))
            .toList();
    if (!unknown.isEmpty()) {
      throw Problem.of(CommonError.UNKNOWN_PARAMETER).withErrors(unknown);
    }
  }
}
