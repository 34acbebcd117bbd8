package io.zhiben.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class PublicGateTest {
  private static final String OPEN = "/api/hazard/v1/public/notices";

  @TestHTTPResource("/")
  URI server;

  @BeforeEach
  void forget() {
    Upstream.forget();
  }

  @Test
  void passesWithoutSessionAndWithoutToken() {
    Browser nobody = new Browser(server);

    assertEquals(200, nobody.get(OPEN + "?limit=1").statusCode());
    assertEquals(OPEN + "?limit=1", Upstream.last().target());
    assertNull(Upstream.last().header("Authorization"));
    assertEquals(200, nobody.post(OPEN, "{}").statusCode());
    assertTrue(nobody.portalCookies().isEmpty(), "no cookie is needed, none is set");
  }

  @Test
  void doesNotSendThePersonsTokenEither() {
    Browser person = new Browser(server);
    person.signIn("dlh-officer", "Zhiben-test-1!", "/");
    Upstream.forget();

    assertEquals(200, person.get(OPEN).statusCode());
    assertNull(Upstream.last().header("Authorization"));
    assertNull(Upstream.last().header("Cookie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/hazard/v1/public",
        "/api/hazard/v1/publics/a",
        "/api/hazard/v1/hazards/public/a",
        "/api/hazard/v2/public/a",
        "/api/portal/v1/public/a"
      })
  void opensNothingBeside(String path) {
    HttpResponse<String> refused = new Browser(server).get(path);

    assertTrue(refused.statusCode() == 401 || refused.statusCode() == 404, refused.body());
    assertTrue(Upstream.seen().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/hazard/v1/public/../hazards",
    "/api/hazard/v1/public/%2e%2e/hazards",
    "/api/hazard/v1/public//hazards",
    "/api/hazard/v1/public/a%2f..%2fb",
    "/api/hazard/v1/public;/a"
  })
  void answersNoPathThatCouldBeReadInTwoWays(String path) {
    assertEquals(404, new Browser(server).get(path).statusCode());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void refusesForeignPages() {
    Browser nobody = new Browser(server);
    HttpRequest foreign =
        nobody
            .request(OPEN)
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    assertEquals(403, nobody.send(foreign).statusCode());
    assertTrue(Upstream.seen().isEmpty());
  }

  @Test
  void carriesTheSecurityHeaders() {
    HttpResponse<String> answer = new Browser(server).get(OPEN);

    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
  }

  @Test
  void refusesALongBody() {
    Browser nobody = new Browser(server);
    HttpRequest large =
        nobody
            .request(OPEN)
            .header("Origin", Browser.ORIGIN)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10_700_000]))
            .build();

    assertEquals(413, nobody.send(large).statusCode());
  }

  /** Who tries receipts, or floods the office, is refused at the gate and reaches no service. */
  @Test
  void refusesAnAddressThatAsksTooMuchAndNoOther() throws Exception {
    Browser flooding = new Browser(server, "127.0.0.9");
    int passed = 0;
    HttpResponse<String> answer = flooding.post(OPEN, "{}");
    while (answer.statusCode() == 200 && passed < 1000) {
      passed++;
      answer = flooding.post(OPEN, "{}");
    }

    assertEquals(429, answer.statusCode(), answer.body());
    assertTrue(passed >= 30, "a minute's share passes at once: " + passed);
    assertTrue(answer.body().contains("\"TOO_MANY_REQUESTS\""), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertEquals(passed, Upstream.seen().size(), "what is refused goes nowhere");
    assertEquals(200, flooding.get(OPEN).statusCode(), "reading still passes");
    assertEquals(200, new Browser(server, "127.0.0.10").post(OPEN, "{}").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002"
  })
  void countsANetworkAsOneAddress(String address, String group) {
    assertEquals(group, PublicRate.groupOf(address));
  }
}
