package io.zhiben.portal.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real HTTP server in the place of the services; it notes what it is asked and answers by the
 * path.
 */
public final class Upstream implements QuarkusTestResourceLifecycleManager {
  /** One request as it came through. */
  public record Seen(
      String method, String target, Map<String, List<String>> headers, long bodyLength) {
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> entry.getValue().getFirst())
          .findFirst()
          .orElse(null);
    }
  }

  private static final List<Seen> SEEN = new CopyOnWriteArrayList<>();
  private static final AtomicInteger BEGUN = new AtomicInteger();
  private static final AtomicInteger BROKEN_OFF = new AtomicInteger();
  private static final Map<String, String> REGIONS = new ConcurrentHashMap<>();
  private static volatile CountDownLatch held = new CountDownLatch(0);
  private HttpServer server;

  public static List<Seen> seen() {
    return List.copyOf(SEEN);
  }

  public static Seen last() {
    return SEEN.getLast();
  }

  /** Requests whose head came through, whole or not. */
  public static int begun() {
    return BEGUN.get();
  }

  /** Requests whose body did not come to its end. */
  public static int brokenOff() {
    return BROKEN_OFF.get();
  }

  public static void forget() {
    SEEN.clear();
    BEGUN.set(0);
    BROKEN_OFF.set(0);
  }

  /** What the places of the enterprise-service are, by code. */
  public static Map<String, String> regions() {
    return REGIONS;
  }

  /** The second event at .../stream waits for the latch. */
  public static CountDownLatch hold() {
    held = new CountDownLatch(1);
    return held;
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::answer);
      server.start();
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Map<String, String> config = new HashMap<>();
      for (String name : List.of("enterprise", "hazard", "training")) {
        config.put("zhiben.portal.proxy." + name, base);
      }
      config.put("zhiben.portal.proxy.reporting", "http://127.0.0.1:" + closedPort());
      return config;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      BEGUN.incrementAndGet();
      byte[] body = read(exchange);
      SEEN.add(
          new Seen(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              Map.copyOf(exchange.getRequestHeaders()),
              body.length));
      String path = exchange.getRequestURI().getRawPath();
      if (path.startsWith("/api/enterprise/v1/regions")) {
        region(exchange, path, new String(body, StandardCharsets.UTF_8));
      } else if (path.endsWith("/export")) {
        export(exchange);
      } else if (path.endsWith("/stream")) {
        stream(exchange);
      } else if (path.endsWith("/cut")) {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[500]);
        exchange.getResponseBody().flush();
      } else if (path.endsWith("/created")) {
        created(exchange);
      } else {
        text(exchange, 200, "{\"echo\":\"" + path + "\",\"length\":" + body.length + "}");
      }
    }
  }

  private static void created(HttpExchange exchange) throws IOException {
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            "http://" + exchange.getRequestHeaders().getFirst("Host") + "/api/hazard/v1/hazards/1");
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    exchange.getResponseHeaders().set("X-Inner", "secret of the house");
    exchange.getResponseHeaders().set("Set-Cookie", "inner=1");
    text(exchange, 201, "{}");
  }

  private static void region(HttpExchange exchange, String path, String body) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      String code = body.replaceAll(".*\"code\":\"(\\d+)\".*", "$1");
      if (REGIONS.putIfAbsent(code, body) == null) {
        text(exchange, 201, body);
      } else {
        text(exchange, 409, "{\"code\":\"REGION_EXISTS\"}");
      }
      return;
    }
    String region = REGIONS.get(path.substring(path.lastIndexOf('/') + 1));
    text(
        exchange, region == null ? 404 : 200, region == null ? "{\"code\":\"NOT_FOUND\"}" : region);
  }

  private static void export(HttpExchange exchange) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.xlsx\"");
    exchange.sendResponseHeaders(200, 0);
    byte[] chunk = new byte[64 * 1024];
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 400; i++) {
        out.write(chunk);
      }
    }
  }

  private static void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.US_ASCII));
    exchange.getResponseBody().flush();
    await();
    exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.US_ASCII));
    exchange.getResponseBody().close();
  }

  private static void await() {
    try {
      held.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] read(HttpExchange exchange) throws IOException {
    try {
      return exchange.getRequestBody().readAllBytes();
    } catch (IOException e) {
      BROKEN_OFF.incrementAndGet();
      throw e;
    }
  }
}
