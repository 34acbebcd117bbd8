package io.zhiben.platform.http;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the operation doesn't know: a misspelt filter must not show
 * everything.
 */
@Provider
@Priority(Priorities.USER)
class UnknownParametersFilter implements ContainerRequestFilter {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    Set<String> names = known.computeIfAbsent(method, UnknownParametersFilter::namesOf);
    List<FieldError> unknown =
        request.getUriInfo().getQueryParameters().keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> new FieldError(name, CommonError.UNKNOWN_PARAMETER.name(), null))
            .toList();
    if (!unknown.isEmpty()) {
      throw Problem.of(CommonError.UNKNOWN_PARAMETER).withErrors(unknown);
    }
  }

  private static Set<String> namesOf(Method method) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        names.add(query.value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addNamesOf(parameter.getType(), names);
      }
    }
    return names;
  }

  private static void addNamesOf(Class<?> bean, Set<String> names) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          names.add(query.value());
        }
        if (field.isAnnotationPresent(BeanParam.class)) {
          addNamesOf(field.getType(), names);
        }
      }
    }
    if (bean.isRecord()) {
      for (RecordComponent component : bean.getRecordComponents()) {
        QueryParam query = component.getAccessor().getAnnotation(QueryParam.class);
        if (query != null) {
          names.add(query.value());
        }
      }
    }
  }
}
