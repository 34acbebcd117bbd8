package io.zhiben.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All operations of a service with the right that each asks for, read from the compiled resources,
 * so that no operation can be left out of the test that calls each one as each role. Annotations
 * are read by name: this module knows no framework.
 */
public final class RightsMatrix {
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
  private static final List<String> ROLES =
      Stream.concat(users().keySet().stream(), Stream.of("consultant")).toList();
  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\",\"traceId\"");
  private static final String SAMPLE_ID = "0190d6f0-0000-7000-8000-000000000000";

  private RightsMatrix() {}

  /**
   * One operation.
   *
   * @param path with a well-formed id of nothing in the place of each parameter
   * @param right name of the right; empty when the operation names none
   * @param roles claims of the roles that have the right
   * @param open everybody may call it, signed in or not
   * @param form it takes a form with a file instead of JSON
   */
  public record Operation(
      String verb, String path, String right, Set<String> roles, boolean open, boolean form) {}

  /** A user of the demonstration realm for each role; the consultant is a machine and has none. */
  public static Map<String, String> users() {
    return new TreeMap<>(
        Map.of(
            "officer", "dlh-officer",
            "department", "dlh-department",
            "leader", "dlh-leader",
            "tenant-admin", "dlh-admin",
            "grid-worker", "dlh-grid",
            "enterprise-officer", "ent-officer",
            "enterprise-principal", "ent-principal",
            "custodian", "dlh-custodian",
            "auditor", "dlh-auditor",
            "operator", "ops"));
  }

  /** A real token of that role. */
  public static String tokenOf(String role) {
    return role.equals("consultant")
        ? TestTokens.agency("agency-anhua")
        : TestTokens.user(users().get(role));
  }

  /**
   * Calls every operation without a token and as every role, and says where the answer differs from
   * the table of rights. Bodies are empty and ids belong to nothing, so an allowed call ends in
   * another refusal and changes nothing.
   *
   * @param service base address, e.g. {@code http://127.0.0.1:8081}
   * @return empty when the service keeps to the table
   */
  public static List<String> faults(URI service, List<Operation> operations) {
    List<String> faults = new ArrayList<>();
    // answers that are not read to their end are reset, and over HTTP/2 a server hangs up on many
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (Operation operation : operations) {
        if (operation.right().isEmpty() && !operation.open()) {
          faults.add(operation.verb() + " " + operation.path() + " names no right");
          continue;
        }
        if (operation.open()) {
          expectPublic(faults, http, service, operation);
          continue;
        }
        expect(
            faults,
            operation,
            "nobody",
            "UNAUTHENTICATED".equals(code(http, service, operation, null)));
        for (String role : ROLES) {
          // a machine's token may be for other services only
          boolean refused =
              Set.of("FORBIDDEN", "UNAUTHENTICATED")
                  .contains(code(http, service, operation, tokenOf(role)));
          expect(faults, operation, role, refused != operation.roles().contains(role));
        }
      }
    }
    return faults;
  }

  /** What is open to everybody lies where the portal lets it through, and takes no token. */
  private static void expectPublic(
      List<String> faults, HttpClient http, URI service, Operation operation) {
    if (!operation.path().contains("/v1/public/")) {
      faults.add(operation.verb() + " " + operation.path() + " is open and not below /public/");
      return;
    }
    expect(
        faults,
        operation,
        "nobody",
        !Set.of("FORBIDDEN", "UNAUTHENTICATED").contains(code(http, service, operation, null)));
  }

  private static void expect(List<String> faults, Operation operation, String who, boolean kept) {
    if (!kept) {
      faults.add(
          operation.verb()
              + " "
              + operation.path()
              + " as "
              + who
              + " against "
              + operation.right());
    }
  }

  /** The problem's code; empty for any other answer. */
  private static String code(HttpClient http, URI service, Operation operation, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(operation.path()))
            .header(
                "Content-Type",
                operation.form() ? "multipart/form-data; boundary=none" : "application/json")
            .method(
                operation.verb(),
                operation.verb().equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                        operation.form() ? "--none--\r\n" : "{}"));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<InputStream> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        // an allowed call may answer without end: only a refusal is read
        String text =
            answer.statusCode() < 400
                ? ""
                : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = CODE.matcher(text);
        return found.find() ? found.group(1) : "";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The operations of the classes below a folder whose names end with Resource. */
  public static List<Operation> operationsIn(Path classes) {
    List<Operation> operations = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(file -> file.toString().endsWith("Resource.class"))
          .map(file -> nameOf(classes.relativize(file)))
          .forEach(name -> addOperations(name, operations));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::verb));
    return operations;
  }

  private static String nameOf(Path file) {
    return file.toString().replace('/', '.').replaceFirst("\\.class$", "");
  }

  private static void addOperations(String className, List<Operation> operations) {
    Class<?> resource;
    try {
      resource = Class.forName(className, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    String base = value(resource.getAnnotations(), "jakarta.ws.rs.Path");
    for (Method method : resource.getDeclaredMethods()) {
      for (String verb : VERBS) {
        if (find(method.getAnnotations(), "jakarta.ws.rs." + verb) != null) {
          operations.add(operation(verb, base, method));
        }
      }
    }
  }

  private static Operation operation(String verb, String base, Method method) {
    String own = value(method.getAnnotations(), "jakarta.ws.rs.Path");
    String path =
        ("/" + base + "/" + own)
            .replaceAll("/+", "/")
            .replaceFirst("/$", "")
            .replaceAll("\\{[^}]*}", SAMPLE_ID);
    Annotation requires = find(method.getAnnotations(), "io.zhiben.platform.access.Requires");
    boolean form = takesForm(find(method.getAnnotations(), "jakarta.ws.rs.Consumes"));
    boolean open = find(method.getAnnotations(), "jakarta.annotation.security.PermitAll") != null;
    if (requires == null) {
      return new Operation(verb, path, "", Set.of(), open, form);
    }
    Object right = call(requires, "value");
    Set<String> claims = new TreeSet<>();
    ((Set<?>) call(right, "roles")).forEach(role -> claims.add((String) call(role, "claim")));
    return new Operation(verb, path, String.valueOf(right), claims, open, form);
  }

  private static boolean takesForm(Annotation consumes) {
    return consumes != null
        && List.of((String[]) call(consumes, "value")).contains("multipart/form-data");
  }

  private static Annotation find(Annotation[] annotations, String name) {
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().getName().equals(name)) {
        return annotation;
      }
    }
    return null;
  }

  private static String value(Annotation[] annotations, String name) {
    Annotation annotation = find(annotations, name);
    return annotation == null ? "" : (String) call(annotation, "value");
  }

  private static Object call(Object target, String method) {
    try {
      Method found = target.getClass().getMethod(method);
      found.setAccessible(true);
      return found.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
