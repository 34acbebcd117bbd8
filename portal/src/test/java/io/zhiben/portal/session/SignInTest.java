package io.zhiben.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.local.TestTokens;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.PortalTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class SignInTest {
  private static final String PASSWORD = "Zhiben-test-1!";

  @TestHTTPResource("/")
  URI server;

  @Inject DataSource dataSource;

  @Test
  void signsInByTheIdentityServersForm() {
    Browser browser = new Browser(server);

    HttpResponse<String> done = browser.signIn("dlh-officer", PASSWORD, "/hazards?open=true");

    assertEquals(303, done.statusCode());
    assertEquals(
        Browser.ORIGIN + "/hazards?open=true", done.headers().firstValue("Location").orElseThrow());
    JsonNode session = browser.session();
    assertTrue(session.get("authenticated").asBoolean());
    assertEquals("dlh-officer", session.get("username").asText());
    assertEquals("120110013000", session.get("region").get("code").asText());
    assertEquals("DLH-SAFETY", session.get("org").asText());
    assertEquals(
        List.of("officer"), session.get("roles").valueStream().map(JsonNode::asText).toList());
    assertTrue(session.get("rights").toString().contains("\"HAZARD_VERIFY\""));
    assertFalse(session.get("rights").toString().contains("ACCOUNT_MANAGE"));
  }

  @Test
  void cookieIsOpaqueAndBoundToTheHost() {
    Browser browser = new Browser(server);

    HttpResponse<String> done = browser.signIn("dlh-officer", PASSWORD, "/");

    String cookie =
        done.headers().allValues("Set-Cookie").stream()
            .filter(line -> line.startsWith("__Host-zhiben="))
            .findFirst()
            .orElseThrow();
    assertTrue(
        cookie.matches(
            "__Host-zhiben=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict"),
        cookie);
  }

  @Test
  void attemptsCookieIsLaxAndShortLived() {
    HttpResponse<String> start = new Browser(server).get("/auth/login");

    String cookie = start.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(
        cookie.matches(
            "__Host-zhiben-login=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=900"),
        cookie);
    String location = start.headers().firstValue("Location").orElseThrow();
    assertTrue(location.contains("code_challenge_method=S256"), location);
    assertTrue(location.contains("response_type=code"), location);
  }

  @Test
  void noTokenReachesTheBrowserNorLiesReadableInTheDatabase() throws SQLException {
    Browser browser = new Browser(server);
    browser.signIn("dlh-officer", PASSWORD, "/");
    browser.get("/api/enterprise/v1/me");
    browser.get("/api/nothing/v1/x");
    HttpResponse<String> out = browser.post("/auth/logout", "{}");

    assertEquals(200, out.statusCode());
    String everything = browser.everythingReceived();
    // every token of the identity server is a JWT, whose first parts begin with the encoding of {"
    assertFalse(everything.contains("eyJ"), everything);
    assertFalse(everything.contains("access_token"));
    Browser other = new Browser(server);
    other.signIn("dlh-officer", PASSWORD, "/");
    // with the dot before its second part: three letters alone come up in sealed bytes by chance
    try (Connection connection = dataSource.getConnection();
        PreparedStatement rows =
            connection.prepareStatement(
                "select count(*) from portal_session where instr(access_token, '.eyJ') > 0 or instr(refresh_token, '.eyJ') > 0"
                    + " or instr(id_hash, ?) > 0")) {
      rows.setString(1, other.portalCookies().get("__Host-zhiben"));
      try (var result = rows.executeQuery()) {
        result.next();
        assertEquals(0, result.getInt(1));
      }
    }
  }

  @Test
  void signingInAgainGivesANewIdAndEndsTheOldSession() {
    Browser browser = new Browser(server);
    browser.signIn("dlh-officer", PASSWORD, "/");
    String first = browser.portalCookies().get("__Host-zhiben");

    browser.signIn("dlh-officer", PASSWORD, "/");

    assertNotEquals(first, browser.portalCookies().get("__Host-zhiben"));
    Browser old = new Browser(server);
    old.portalCookies().put("__Host-zhiben", first);
    assertFalse(old.session().get("authenticated").asBoolean());
  }

  @Test
  void ignoresAnIdThatTheBrowserBringsAlong() {
    Browser browser = new Browser(server);
    browser.portalCookies().put("__Host-zhiben", "A".repeat(43));

    browser.signIn("dlh-officer", PASSWORD, "/");

    assertNotEquals("A".repeat(43), browser.portalCookies().get("__Host-zhiben"));
  }

  @Test
  void signingOutKillsTheSessionHereAndAtTheIdentityServer() {
    Browser browser = new Browser(server);
    browser.signIn("dlh-officer", PASSWORD, "/");
    String cookie = browser.portalCookies().get("__Host-zhiben");

    HttpResponse<String> out = browser.post("/auth/logout", "{}");

    assertEquals(Browser.ORIGIN + "/", Browser.json(out).get("logoutUrl").asText());
    assertTrue(browser.portalCookies().isEmpty(), browser.portalCookies().toString());
    browser.portalCookies().put("__Host-zhiben", cookie);
    assertEquals(401, browser.get("/api/enterprise/v1/me").statusCode());
    // the identity server asks for the password again: its session is over too
    assertEquals(
        "/auth/callback", browser.answerOfIdentityServer("dlh-officer", PASSWORD, "/").getPath());
    assertTrue(browser.everythingReceived().contains("dlh-officer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/%5Cevil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "/auth/login"
      })
  void goesNowhereElseAfterSigningIn(String target) {
    HttpResponse<String> done = new Browser(server).signIn("dlh-officer", PASSWORD, target);

    String location = done.headers().firstValue("Location").orElseThrow();
    assertTrue(location.equals(Browser.ORIGIN + "/"), location);
  }

  @Test
  void refusesAnAnswerToAnotherBrowsersAttempt() {
    Browser victim = new Browser(server);
    victim.get("/auth/login");
    URI attackers = new Browser(server).answerOfIdentityServer("dlh-officer2", PASSWORD, "/");

    HttpResponse<String> refused = victim.get(Browser.local(attackers));

    assertEquals(400, refused.statusCode());
    assertFalse(victim.portalCookies().containsKey("__Host-zhiben"));
  }

  @Test
  void takesAnAnswerOnce() {
    Browser browser = new Browser(server);
    URI callback = browser.answerOfIdentityServer("dlh-officer", PASSWORD, "/");
    Map<String, String> before = Map.copyOf(browser.portalCookies());
    assertEquals(303, browser.get(Browser.local(callback)).statusCode());

    browser.portalCookies().putAll(before);
    browser.portalCookies().remove("__Host-zhiben");
    HttpResponse<String> again = browser.get(Browser.local(callback));

    assertEquals(400, again.statusCode());
    assertFalse(browser.portalCookies().containsKey("__Host-zhiben"));
  }

  @Test
  void refusesAChangedStateAndAnAnswerOfAnotherIssuer() {
    Browser browser = new Browser(server);
    String callback = Browser.local(browser.answerOfIdentityServer("dlh-officer", PASSWORD, "/"));

    char first = callback.charAt(callback.indexOf("state=") + "state=".length());
    String changed = callback.replaceFirst("state=.", "state=" + (first == 'A' ? 'B' : 'A'));
    assertEquals(400, browser.get(changed).statusCode());
    assertEquals(
        400,
        browser
            .get(callback.replaceFirst("iss=[^&]*", "iss=http%3A%2F%2Fevil.example"))
            .statusCode());
    assertFalse(browser.portalCookies().containsKey("__Host-zhiben"));
  }

  @Test
  void aCodeOfAnotherAttemptIsRefusedByItsVerifier() {
    Browser browser = new Browser(server);
    String mine = Browser.local(browser.answerOfIdentityServer("dlh-officer", PASSWORD, "/"));
    String other =
        Browser.local(new Browser(server).answerOfIdentityServer("dlh-officer2", PASSWORD, "/"));
    String stolenCode = other.replaceFirst(".*[?&]code=([^&]*).*", "$1");

    HttpResponse<String> refused =
        browser.get(mine.replaceFirst("code=[^&]*", "code=" + stolenCode));

    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("重新登录"));
  }

  @Test
  void aBearerTokenOpensNothing() {
    String token = TestTokens.user("dl-admin");

    HttpResponse<String> answer =
        new Browser(server).get("/api/portal/v1/accounts", "Authorization", "Bearer " + token);

    assertEquals(401, answer.statusCode());
  }
}
