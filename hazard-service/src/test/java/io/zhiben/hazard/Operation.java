package io.zhiben.hazard;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One operation about a thing.
 *
 * @param base the resource's name, e.g. {@code hazards}
 */
record Operation(String verb, String base, String path, Method method) {
  /** All that the resources of this service have. */
  static List<Operation> all() {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      return files
          .filter(file -> file.toString().endsWith("Resource.class"))
          .map(file -> Path.of("target/classes").relativize(file).toString())
          .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
          .flatMap(Operation::ofResource)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Operation> ofResource(String className) {
    Class<?> resource;
    try {
      resource = Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    String base = pathOf(resource.getAnnotations());
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Requires.class))
        .filter(method -> !takesForm(method))
        .map(method -> from(base, method))
        .filter(operation -> operation.path().contains("{"));
  }

  private static boolean takesForm(Method method) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    return consumes != null && List.of(consumes.value()).contains("multipart/form-data");
  }

  private static Operation from(String base, Method method) {
    String path =
        ("/" + base + "/" + pathOf(method.getAnnotations()))
            .replaceAll("/+", "/")
            .replaceFirst("/$", "");
    String verb =
        Stream.of(GET.class, POST.class, PUT.class)
            .filter(method::isAnnotationPresent)
            .findFirst()
            .map(Class::getSimpleName)
            .orElseThrow();
    String before = path.substring(0, Math.max(0, path.indexOf("/{")));
    return new Operation(verb, before.substring(before.lastIndexOf('/') + 1), path, method);
  }

  private static String pathOf(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(jakarta.ws.rs.Path.class::isInstance)
        .map(one -> ((jakarta.ws.rs.Path) one).value())
        .findFirst()
        .orElse("");
  }

  /** Its path for that thing; what else it names belongs to nothing. */
  String of(String id) {
    return path.replaceFirst("\\{[^}]*}", id)
        .replaceAll("\\{(no|version|position)}", "1")
        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  Set<Role> roles() {
    return method.getAnnotation(Requires.class).value().roles();
  }

  Optional<Class<?>> command() {
    return Arrays.stream(method.getParameters())
        .filter(one -> !namesItsPlace(one))
        .map(Parameter::getType)
        .filter(Class::isRecord)
        .findFirst()
        .map(type -> (Class<?>) type);
  }

  private static boolean namesItsPlace(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .anyMatch(one -> one.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
  }
}
