package io.zhiben.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.zhiben.local.Tokens;
import io.zhiben.local.suite.SuiteService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Requests of demo users to the suite. What is refused is counted by its code and not repeated. */
final class DemoApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "zhiben-demo-part";

  private final Function<SuiteService, URI> services;
  private final Tokens tokens;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final AtomicInteger done = new AtomicInteger();
  private final Map<String, Integer> refused = new TreeMap<>();

  DemoApi(Function<SuiteService, URI> services, Tokens tokens) {
    this.services = services;
    this.tokens = tokens;
  }

  /** What was done, as a count of requests. */
  int done() {
    return done.get();
  }

  /** What was refused, by path and code. */
  synchronized Map<String, Integer> refused() {
    return new TreeMap<>(refused);
  }

  /** The answer; missing where there is none. */
  JsonNode get(String user, String path) {
    return send(user, path, null, HttpRequest.newBuilder().GET(), false);
  }

  JsonNode post(String user, String path, Map<String, ?> body) {
    return send(user, path, null, json("POST", body), true);
  }

  /** A step of something at that version. */
  JsonNode step(String user, String path, long version, Map<String, ?> body) {
    return send(user, path, version, json("POST", body), true);
  }

  /** Writes something over that version. */
  JsonNode put(String user, String path, long version, Map<String, ?> body) {
    return send(user, path, version, json("PUT", body), true);
  }

  /** A file as the part {@code file} of a form, after another part. */
  JsonNode upload(
      String user, String path, String part, String value, String type, byte[] content) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    if (part != null) {
      form.writeBytes(
          text(
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n",
              BOUNDARY, part, value));
    }
    form.writeBytes(
        text(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"demo\"\r\nContent-Type: %s\r\n\r\n",
            BOUNDARY, type));
    form.writeBytes(content);
    form.writeBytes(text("\r\n--%s--\r\n", BOUNDARY));
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()));
    return send(user, path, null, request, true);
  }

  private static byte[] text(String format, Object... values) {
    return format.formatted(values).getBytes(StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder json(String verb, Map<String, ?> body) {
    try {
      return HttpRequest.newBuilder()
          .header("Content-Type", "application/json")
          .method(verb, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode send(
      String user, String path, Long version, HttpRequest.Builder request, boolean counts) {
    request
        .uri(URI.create(services.apply(serviceOf(path)) + path))
        .header("Authorization", "Bearer " + tokens.user(user, ""))
        .timeout(Duration.ofSeconds(30));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        refuse(path, answer, counts);
        return MissingNode.getInstance();
      }
      if (counts) {
        done.incrementAndGet();
      }
      return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("No answer to " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private synchronized void refuse(String path, HttpResponse<String> answer, boolean counts)
      throws IOException {
    if (counts) {
      String code =
          answer.body().startsWith("{") ? JSON.readTree(answer.body()).path("code").asText() : "";
      String where = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
      refused.merge(where + " " + answer.statusCode() + " " + code, 1, Integer::sum);
    }
  }

  private static SuiteService serviceOf(String path) {
    for (SuiteService service : SuiteService.values()) {
      if (path.startsWith("/api/" + service.shortName() + "/")) {
        return service;
      }
    }
    throw new IllegalArgumentException(path);
  }
}
