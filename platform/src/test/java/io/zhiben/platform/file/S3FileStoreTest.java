package io.zhiben.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zhiben.platform.file.FileStoreException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, against a small server that knows four requests of S3. */
class S3FileStoreTest {

  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final Map<String, String> mediaTypes = new ConcurrentHashMap<>();
  private volatile String authorization = "";
  private HttpServer server;
  private S3FileStore store;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    store =
        new S3FileStore(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
            "us-east-1",
            "photos",
            "access",
            "secret");
  }

  @AfterEach
  void end() {
    store.close();
    server.stop(0);
  }

  @Test
  void keepsAndGivesAndRemoves() throws IOException {
    store.put("hazard/ab.jpg", new ByteArrayInputStream(CONTENT), CONTENT.length, "image/jpeg");
    assertArrayEquals(CONTENT, objects.get("/photos/hazard/ab.jpg"));
    assertEquals("image/jpeg", mediaTypes.get("/photos/hazard/ab.jpg"));
    assertTrue(authorization.startsWith("AWS4-HMAC-SHA256 Credential=access/"));
    assertTrue(store.exists("hazard/ab.jpg"));
    try (InputStream in = store.open("hazard/ab.jpg").orElseThrow()) {
      assertArrayEquals(CONTENT, in.readAllBytes());
    }
    store.delete("hazard/ab.jpg");
    assertFalse(store.exists("hazard/ab.jpg"));
    assertTrue(store.open("hazard/ab.jpg").isEmpty());
  }

  @Test
  void sendsNothingOfAnotherLength() {
    for (long said : new long[] {6, 8, -1, Long.MAX_VALUE}) {
      assertEquals(
          Reason.LENGTH_MISMATCH,
          assertThrows(
                  FileStoreException.class,
                  () -> store.put("a", new ByteArrayInputStream(CONTENT), said, "text/plain"))
              .reason());
    }
    assertTrue(objects.isEmpty());
  }

  @Test
  void refusesKeysThatCouldLeadElsewhere() {
    assertEquals(
        Reason.INVALID_KEY,
        assertThrows(FileStoreException.class, () -> store.open("../other/a")).reason());
  }

  @Test
  void saysWhenTheServiceIsAway() {
    server.stop(0);
    assertEquals(
        Reason.UNAVAILABLE,
        assertThrows(FileStoreException.class, () -> store.exists("a")).reason());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    byte[] body = exchange.getRequestBody().readAllBytes();
    byte[] object = objects.get(path);
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(path, body);
        mediaTypes.put(path, exchange.getRequestHeaders().getFirst("Content-Type"));
        exchange.sendResponseHeaders(200, -1);
      }
      case "DELETE" -> {
        objects.remove(path);
        exchange.sendResponseHeaders(204, -1);
      }
      default -> {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        byte[] answer =
            object != null
                ? object
                : "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(object != null ? 200 : 404, head ? -1 : answer.length);
        if (!head) {
          exchange.getResponseBody().write(answer);
        }
      }
    }
    exchange.close();
  }
}
