package io.zhiben.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.PortalTest;
import io.zhiben.portal.support.Upstream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class GateTest {
  private static final String PASSWORD = "Zhiben-test-1!";
  private static final String WRITE = "/api/hazard/v1/hazards";

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
  void passesTheOwnPagesRequests() {
    assertEquals(200, browser.post(WRITE, "{\"a\":1}").statusCode());
    assertEquals(1, Upstream.seen().size());
  }

  @Test
  void refusesWithoutSession() {
    HttpResponse<String> refused = new Browser(server).get("/api/hazard/v1/hazards");

    assertEquals(401, refused.statusCode());
    JsonNode problem = Browser.json(refused);
    assertEquals("UNAUTHENTICATED", problem.get("code").asText());
    assertEquals("请先登录", problem.get("title").asText());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void speaksEnglishOnDemand() {
    HttpResponse<String> refused =
        new Browser(server).get("/api/hazard/v1/hazards", "Accept-Language", "en-GB,en;q=0.8");

    assertFalse(refused.body().contains("登录"), refused.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void refusesAChangeWithoutTheSessionsToken(String token) {
    HttpRequest.Builder request =
        browser
            .request(WRITE)
            .header("Origin", Browser.ORIGIN)
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    if (!token.isEmpty()) {
      request.header("X-Zhiben-CSRF", token);
    }

    HttpResponse<String> refused = browser.send(request.build());

    assertEquals(403, refused.statusCode());
    assertEquals("CSRF_TOKEN_INVALID", Browser.json(refused).get("code").asText());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void refusesTheTokenOfAnotherSession() {
    Browser other = new Browser(server);
    other.signIn("dlh-officer2", PASSWORD, "/");

    HttpResponse<String> refused =
        browser.send(
            browser
                .request(WRITE)
                .header("Origin", Browser.ORIGIN)
                .header("X-Zhiben-CSRF", other.csrf())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

    assertEquals(403, refused.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, cross-site",
    "http://evil.example, same-origin",
    "http://localhost:20081, same-site",
    "null, cross-site",
    "http://localhost:20080, cross-site",
    "http://localhost:20080, none",
    ", same-origin",
  })
  void refusesAChangeFromElsewhere(String origin, String site) {
    HttpRequest.Builder request =
        browser
            .request(WRITE)
            .header("Sec-Fetch-Site", site)
            .header("X-Zhiben-CSRF", browser.csrf())
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    if (origin != null) {
      request.header("Origin", origin);
    }

    HttpResponse<String> refused = browser.send(request.build());

    assertEquals(403, refused.statusCode());
    assertEquals("CROSS_SITE_REQUEST", Browser.json(refused).get("code").asText());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void refusesReadingFromElsewhereToo() {
    assertEquals(403, browser.get(WRITE, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(403, browser.get(WRITE, "Sec-Fetch-Site", "same-site").statusCode());
    assertEquals(403, browser.get(WRITE, "Origin", "http://evil.example").statusCode());
    assertEquals(200, browser.get(WRITE, "Sec-Fetch-Site", "none").statusCode());
  }

  @Test
  void refusesSigningOutFromElsewhere() {
    HttpResponse<String> refused =
        browser.send(
            browser
                .request("/auth/logout")
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

    assertEquals(403, refused.statusCode());
    assertTrue(browser.session().get("authenticated").asBoolean());
  }

  @Test
  void signingOutWithoutASessionIsNoError() {
    assertEquals(200, new Browser(server).post("/auth/logout", "{}").statusCode());
  }

  @Test
  void refusesTwoSessionCookies() {
    HttpResponse<String> refused =
        browser.send(
            HttpRequest.newBuilder(server.resolve("/api/hazard/v1/hazards"))
                .header(
                    "Cookie",
                    "__Host-zhiben="
                        + "A".repeat(43)
                        + "; __Host-zhiben="
                        + browser.portalCookies().get("__Host-zhiben"))
                .build());

    assertEquals(401, refused.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"})
  void refusesOtherMethods(String method) {
    HttpResponse<String> refused =
        browser.send(
            browser
                .request(WRITE)
                .header("Origin", Browser.ORIGIN)
                .header("X-Zhiben-CSRF", browser.csrf())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());

    assertEquals(405, refused.statusCode());
    assertEquals("GET, POST, PUT", refused.headers().firstValue("Allow").orElseThrow());
    assertTrue(Upstream.seen().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/auth/session", "/api/hazard/v1/hazards", "/api/none", "/nothing;x"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> answer = browser.get(path);

    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("none");
    assertTrue(policy.contains("script-src 'self';"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertFalse(policy.contains("unsafe-eval"), policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse("none"));
    assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse("none"));
    if (path.startsWith("/a")) {
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse("none"));
    }
  }
}
