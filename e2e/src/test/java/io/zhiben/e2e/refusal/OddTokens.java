package io.zhiben.e2e.refusal;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.local.Endpoints;
import io.zhiben.local.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens that no service may accept, most of them made by the real identity server. */
final class OddTokens {
  private static final String SHORT_LIVED = "e2e-short-lived";
  private static final String SECRET = "short-lived-secret";

  private final LiveSuite suite;
  private final Endpoints endpoints;

  OddTokens(LiveSuite suite) {
    this.suite = suite;
    this.endpoints = suite.endpoints();
  }

  /** Each with its name; the good token that some are made of is accepted everywhere. */
  Map<String, String> all() {
    String good = TestTokens.user("dlh-officer");
    String[] parts = good.split("\\.");
    return Map.of(
        "rubbish",
        "rubbish",
        "of another audience",
        TestTokens.foreign(),
        "an ID token",
        idToken(),
        "without a signature",
        unsigned(parts[1]) + ".",
        "signed with the word none",
        unsigned(parts[1]) + "." + parts[2],
        "with a changed claim",
        parts[0] + "." + claiming(parts[1]) + "." + parts[2],
        "with another signature",
        parts[0] + "." + parts[1] + "." + reversed(parts[2]),
        "signed with the public key as a secret",
        hmac(parts[1]));
  }

  private static String unsigned(String claims) {
    return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims;
  }

  private static String hmac(String claims) {
    return encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + claims + "." + encoded("guess");
  }

  /** The same person, said to belong to the city. */
  private static String claiming(String claims) {
    String text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
    return encoded(text.replace("120110013000", "120000000000"));
  }

  private static String reversed(String signature) {
    return new StringBuilder(signature).reverse().toString();
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String idToken() {
    return token("zhiben-cli", endpoints.clientSecrets().get("zhiben-cli"), "id_token");
  }

  /** An access token that is good for all services and lives for a second. */
  String ofOneSecond() {
    return token(SHORT_LIVED, SECRET, "access_token");
  }

  private String token(String client, String secret, String which) {
    Response response =
        given()
            .formParam("grant_type", "password")
            .formParam("scope", "openid")
            .formParam("client_id", client)
            .formParam("client_secret", secret)
            .formParam("username", "dlh-officer")
            .formParam("password", endpoints.demoPassword())
            .post(endpoints.oidcUrl() + "/protocol/openid-connect/token");
    if (response.statusCode() != 200) {
      throw new AssertionError("no token for " + client + ": " + response.asString());
    }
    return response.jsonPath().getString(which);
  }

  /** Adds a client whose tokens live for a second; what an earlier run left is replaced. */
  void addShortLivedClient() {
    removeShortLivedClient();
    Map<String, Object> client =
        Map.of(
            "clientId",
            SHORT_LIVED,
            "secret",
            SECRET,
            "publicClient",
            false,
            "directAccessGrantsEnabled",
            true,
            "standardFlowEnabled",
            false,
            "fullScopeAllowed",
            true,
            "attributes",
            Map.of("access.token.lifespan", "1"),
            "defaultClientScopes",
            List.of(
                "basic",
                "profile",
                "zhiben",
                "aud-enterprise",
                "aud-hazard",
                "aud-training",
                "aud-reporting"));
    Response added =
        given()
            .auth()
            .oauth2(adminToken())
            .contentType(ContentType.JSON)
            .body(client)
            .post(clients());
    if (added.statusCode() != 201) {
      throw new AssertionError("the client was not added: " + added.asString());
    }
  }

  void removeShortLivedClient() {
    String token = adminToken();
    List<String> ids =
        given()
            .auth()
            .oauth2(token)
            .queryParam("clientId", SHORT_LIVED)
            .get(clients())
            .jsonPath()
            .getList("id");
    ids.forEach(id -> given().auth().oauth2(token).delete(clients() + "/" + id));
  }

  private String clients() {
    return endpoints.oidcUrl().replace("/realms/", "/admin/realms/") + "/clients";
  }

  private String adminToken() {
    String master = endpoints.oidcUrl().replaceAll("/realms/.*", "/realms/master");
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "admin-cli")
        .formParam("username", "zhiben-bootstrap")
        .formParam("password", suite.processes().stack().secrets().get("keycloak-admin"))
        .post(master + "/protocol/openid-connect/token")
        .jsonPath()
        .getString("access_token");
  }
}
