package io.zhiben.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The query parameters that an operation knows, with their types. */
final class QueryParameters {
  private static final Map<Method, Map<String, Class<?>>> KNOWN = new ConcurrentHashMap<>();

  private QueryParameters() {}

  static Map<String, Class<?>> of(Method operation) {
    return KNOWN.computeIfAbsent(operation, QueryParameters::read);
  }

  private static Map<String, Class<?>> read(Method operation) {
    Map<String, Class<?>> types = new HashMap<>();
    for (Parameter parameter : operation.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        types.put(query.value(), parameter.getType());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addTypesOf(parameter.getType(), types);
      }
    }
    return Map.copyOf(types);
  }

  private static void addTypesOf(Class<?> bean, Map<String, Class<?>> types) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          types.put(query.value(), field.getType());
        }
        if (field.isAnnotationPresent(BeanParam.class)) {
          addTypesOf(field.getType(), types);
        }
      }
    }
    if (bean.isRecord()) {
      for (RecordComponent component : bean.getRecordComponents()) {
        QueryParam query = component.getAccessor().getAnnotation(QueryParam.class);
        if (query != null) {
          types.put(query.value(), component.getType());
        }
      }
    }
  }
}
