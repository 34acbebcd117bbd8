package io.zhiben.hazard;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The smallest body of a request that its own limits find no fault with. */
final class Bodies {
  private static final List<String> TEXTS = List.of("x", "A", "1", "2026", World.DONGLIHU);

  private Bodies() {}

  static Map<String, Object> of(Class<?> command) {
    Map<String, Object> body = new HashMap<>();
    for (RecordComponent component : command.getRecordComponents()) {
      Field field = fieldOf(command, component);
      if (required(field)) {
        body.put(component.getName(), value(component.getGenericType(), field));
      }
    }
    return body;
  }

  private static Field fieldOf(Class<?> command, RecordComponent component) {
    try {
      return command.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean required(Field field) {
    return field.getType().isPrimitive()
        || field.isAnnotationPresent(NotNull.class)
        || field.isAnnotationPresent(NotBlank.class)
        || field.isAnnotationPresent(NotEmpty.class);
  }

  private static Object value(Type type, Field field) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      return Collection.class.isAssignableFrom(raw)
          ? elements(generic.getActualTypeArguments()[0], field)
          : Map.of();
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return ((Enum<?>) plain.getEnumConstants()[0]).name();
    }
    if (plain.isRecord()) {
      return of(plain);
    }
    return switch (plain.getSimpleName()) {
      case "String" -> text(field);
      case "UUID" -> UUID.randomUUID().toString();
      case "LocalDate" -> LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
      case "Instant" -> Instant.now().toString();
      case "boolean", "Boolean" -> true;
      case "int", "Integer", "long", "Long", "double", "Double", "BigDecimal" -> number(field);
      default -> throw new IllegalStateException("no value for " + type);
    };
  }

  private static List<Object> elements(Type of, Field field) {
    Size size = field.getAnnotation(Size.class);
    int least = field.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
    List<Object> elements = new ArrayList<>();
    while (elements.size() < Math.max(least, size == null ? 0 : size.min())) {
      elements.add(value(of, field));
    }
    return elements;
  }

  private static String text(Field field) {
    Pattern pattern = field.getAnnotation(Pattern.class);
    return TEXTS.stream()
        .filter(one -> pattern == null || one.matches(pattern.regexp()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no text for " + field));
  }

  private static long number(Field field) {
    Min least = field.getAnnotation(Min.class);
    return Math.max(1, least == null ? 1 : least.value());
  }
}
