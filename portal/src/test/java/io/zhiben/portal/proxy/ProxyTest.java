package io.zhiben.portal.proxy;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.PortalTest;
import io.zhiben.portal.support.Upstream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class ProxyTest {
  private static final String PASSWORD = "Zhiben-test-1!";

  @TestHTTPResource("/")
  URI server;

  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = new Browser(server);
    browser.signIn("dlh-officer", PASSWORD, "/");
    Upstream.forget();
  }

  @Test
  void passesOnUnderTheSessionsToken() {
    HttpResponse<String> answer =
        browser.get(
            "/api/enterprise/v1/enterprises?q=%E6%B9%96&limit=5",
            "Accept-Language",
            "en",
            "If-None-Match",
            "\"3\"",
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    assertEquals(200, answer.statusCode());
    Upstream.Seen seen = Upstream.last();
    assertEquals("/api/enterprise/v1/enterprises?q=%E6%B9%96&limit=5", seen.target());
    assertTrue(seen.header("Authorization").startsWith("Bearer eyJ"));
    assertEquals("en", seen.header("Accept-Language"));
    assertEquals("\"3\"", seen.header("If-None-Match"));
    assertEquals(
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", seen.header("traceparent"));
  }

  @Test
  void keepsCookiesAndUnknownHeadersToItself() {
    browser.get(
        "/api/enterprise/v1/me",
        "Authorization",
        "Bearer mine",
        "X-Forwarded-For",
        "10.0.0.1",
        "X-HTTP-Method-Override",
        "DELETE",
        "X-Zhiben-CSRF",
        browser.csrf(),
        "X-Forwarded-Host",
        "evil.example");

    Upstream.Seen seen = Upstream.last();
    assertNull(seen.header("Cookie"));
    assertNull(seen.header("X-HTTP-Method-Override"));
    assertNull(seen.header("X-Zhiben-CSRF"));
    assertNull(seen.header("X-Forwarded-Host"));
    assertEquals("127.0.0.1", seen.header("X-Forwarded-For"));
    assertTrue(seen.header("Authorization").startsWith("Bearer eyJ"));
  }

  @Test
  void copiesWhatABrowserNeedsOfTheAnswer() {
    HttpResponse<String> answer = browser.post("/api/hazard/v1/created", "{}");

    assertEquals(201, answer.statusCode());
    assertEquals("\"1\"", answer.headers().firstValue("ETag").orElseThrow());
    assertEquals("/api/hazard/v1/hazards/1", answer.headers().firstValue("Location").orElseThrow());
    assertTrue(answer.headers().firstValue("X-Inner").isEmpty());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/enterprise/v2/me",
        "/api/enterprise/v1",
        "/api/other/v1/me",
        "/api/enterprise",
        "/api/hazard/q/metrics",
        "/api/portal/v1/nothing"
      })
  void passesNothingElseOn(String path) {
    assertEquals(404, browser.get(path).statusCode());
    assertTrue(Upstream.seen().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/enterprise/v1/me;a",
        "/api/enterprise/v1/me%3Ba",
        "/api;a/enterprise/v1/me",
        "/api//enterprise/v1/me",
        "//api/enterprise/v1/me",
        "/api/enterprise/v1/../../../q/metrics",
        "/api/enterprise/v1/%2e%2e/%2e%2e/q/metrics",
        "/api/enterprise/v1/..%2f..%2fq/metrics",
        "/api/enterprise%2Fv1/me",
        "/api/enterprise/v1%5Cme",
        "/api/enterprise/v1/me/",
        "/API/enterprise/v1/me",
        "/%61pi/enterprise/v1/me",
        "/x/../api/enterprise/v1/me",
        "http://evil.example/api/enterprise/v1/..;/me"
      })
  void refusesPathsThatCanBeReadInTwoWays(String target) {
    assertEquals("404", rawStatus(target));
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void streamsAnUploadThrough() {
    byte[] file = new byte[20_000_000];

    HttpResponse<String> answer =
        browser.send(upload(HttpRequest.BodyPublishers.ofByteArray(file)));

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(20_000_000, Upstream.last().bodyLength());
    assertEquals("multipart/form-data; boundary=x", Upstream.last().header("Content-Type"));
  }

  @Test
  void refusesAnUploadThatIsTooLong() {
    HttpResponse<String> refused =
        browser.send(upload(HttpRequest.BodyPublishers.ofByteArray(new byte[21_000_001])));

    assertEquals(413, refused.statusCode());
    assertEquals("PAYLOAD_TOO_LARGE", Browser.json(refused).get("code").asText());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void cutsAnUploadOfUndeclaredLength() {
    HttpRequest endless =
        upload(HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(60_000_000)));

    try {
      assertEquals(413, browser.send(endless).statusCode());
    } catch (UncheckedIOException e) {
      // the connection may be gone before the client reads the answer
      assertTrue(e.getMessage() != null);
    }
    assertTrue(Upstream.seen().stream().noneMatch(seen -> seen.bodyLength() > 21_000_000));
  }

  @Test
  void streamsAnExportThrough() {
    HttpResponse<String> answer = browser.get("/api/enterprise/v1/enterprises/export");

    assertEquals(200, answer.statusCode());
    assertEquals(400 * 64 * 1024, answer.body().length());
    assertEquals(
        "attachment; filename=\"a.xlsx\"",
        answer.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  void passesEachEventOnAtOnce() throws IOException, InterruptedException {
    CountDownLatch second = Upstream.hold();
    HttpRequest request =
        browser.request("/api/hazard/v1/stream").header("Accept", "text/event-stream").build();

    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader events =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.US_ASCII))) {
      assertEquals("no", answer.headers().firstValue("X-Accel-Buffering").orElse(""));
      assertEquals("data: 1", events.readLine());
      second.countDown();
      assertEquals("", events.readLine());
      assertEquals("data: 2", events.readLine());
    }
  }

  @Test
  void saysThatAServiceIsAway() {
    HttpResponse<String> answer = browser.get("/api/reporting/v1/plans");

    assertEquals(502, answer.statusCode());
    assertEquals("UPSTREAM_UNREACHABLE", Browser.json(answer).get("code").asText());
    assertFalse(answer.body().contains("127.0.0.1"));
  }

  @Test
  void breaksOffWhereTheServiceDoes() {
    assertThrows(UncheckedIOException.class, () -> browser.get("/api/hazard/v1/cut"));
  }

  @Test
  void anUploadThatBreaksOffDoesNotLookWhole() throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String begun =
          "POST /api/hazard/v1/hazards HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nOrigin: "
              + Browser.ORIGIN
              + "\r\nX-Zhiben-CSRF: "
              + browser.csrf()
              + "\r\nCookie: __Host-zhiben="
              + browser.portalCookies().get("__Host-zhiben")
              + "\r\n\r\n5\r\nhello\r\n";
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      await().until(() -> Upstream.begun() > 0);
    }

    await().until(() -> Upstream.brokenOff() > 0);
    assertTrue(Upstream.seen().isEmpty());
  }

  private HttpRequest upload(HttpRequest.BodyPublisher body) {
    return browser
        .request("/api/enterprise/v1/enterprise-imports")
        .header("Origin", Browser.ORIGIN)
        .header("X-Zhiben-CSRF", browser.csrf())
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(body)
        .build();
  }

  /** Clients of libraries put paths in order; this one sends what it is given. */
  private String rawStatus(String target) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: __Host-zhiben="
              + browser.portalCookies().get("__Host-zhiben")
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return in.readLine().split(" ")[1];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many zero bytes, without holding them. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(left, length);
      left -= read;
      return read;
    }
  }
}
