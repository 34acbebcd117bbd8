package io.zhiben.local;

import static io.zhiben.local.Jwt.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as a real Keycloak gives it. */
class RealmTest {
  private static final List<String> ALL_SERVICES =
      List.of("zhiben-enterprise", "zhiben-hazard", "zhiben-reporting", "zhiben-training");
  private static Endpoints endpoints;

  @BeforeAll
  static void start() {
    endpoints = TestStack.ensure();
  }

  @ParameterizedTest
  @CsvSource({
    "dlh-officer,officer,120110013000,DLH-SAFETY",
    "dlh-officer2,officer,120110013000,DLH-SAFETY",
    "dlh-department,department,120110013000,DLH-ECON",
    "dlh-leader,leader,120110013000,DLH-LEAD",
    "dlh-admin,tenant-admin,120110013000,DLH-SAFETY",
    "dlh-grid,grid-worker,120110013001,DLH-GRID",
    "dlh-custodian,custodian,120110013000,DLH-SAFETY",
    "dlh-custodian2,custodian,120110013000,DLH-SAFETY",
    "dlh-auditor,auditor,120110013000,DLH-AUDIT",
    "ent-officer,enterprise-officer,120110013000,91120110MA5KB0001J",
    "ent-principal,enterprise-principal,120110013000,91120110MA5KB0001J",
    "dl-officer,officer,120110000000,DL-EMERGENCY",
    "dl-leader,leader,120110000000,DL-LEAD",
    "dl-admin,tenant-admin,120110000000,DL-EMERGENCY",
    "dl-custodian,custodian,120110000000,DL-EMERGENCY",
    "tj-officer,officer,120000000000,TJ-EMERGENCY",
    "tj-leader,leader,120000000000,TJ-LEAD",
    "tj-admin,tenant-admin,120000000000,TJ-EMERGENCY",
    "tj-auditor,auditor,120000000000,TJ-AUDIT",
    "dzgz-officer,officer,120119105000,DZGZ-SAFETY",
    "dzgz-admin,tenant-admin,120119105000,DZGZ-SAFETY",
    "dzgz-leader,leader,120119105000,DZGZ-LEAD",
    "tw-officer,officer,370112016000,TW-SAFETY",
    "tw-department,department,370112016000,TW-ECON",
    "tw-leader,leader,370112016000,TW-LEAD",
    "tw-admin,tenant-admin,370112016000,TW-SAFETY",
    "qny-officer,officer,430103009000,QNY-SAFETY",
    "tx-officer,officer,430103000000,TX-EMERGENCY",
    "qy-officer,officer,430671000000,QY-EMERGENCY",
    "yt-officer,officer,430671100000,YT-SAFETY",
    "anhua-consultant,consultant,120110000000,AG-ANHUA",
    "ops,operator,,OPS",
  })
  void givesEachDemoUserRolePlaceAndOrganisation(
      String username, String role, String region, String org) {
    JsonNode claims = Jwt.claims(TestTokens.user(username));

    assertEquals(List.of(role), strings(claims.get("roles")));
    assertEquals(List.of(role), strings(claims.at("/realm_access/roles")));
    assertEquals(region == null ? "" : region, claims.path("region").asText());
    assertEquals(org, claims.get("org").asText());
    assertEquals(username, claims.get("preferred_username").asText());
    assertFalse(claims.get("name").asText().isBlank());
    assertEquals(ALL_SERVICES, strings(claims.get("aud")));
    assertEquals(endpoints.oidcUrl(), claims.get("iss").asText());
    assertEquals(300, claims.get("exp").asLong() - claims.get("iat").asLong());
  }

  @Test
  void givesAnAgencyItsRoleAndTwoAudiencesOnly() {
    JsonNode claims = Jwt.claims(TestTokens.agency("agency-anhua"));

    assertEquals(List.of("consultant"), strings(claims.get("roles")));
    assertEquals("AG-ANHUA", claims.get("org").asText());
    assertEquals("120110000000", claims.get("region").asText());
    assertEquals(List.of("zhiben-enterprise", "zhiben-hazard"), strings(claims.get("aud")));
  }

  @Test
  void givesAForeignClientNoAudienceAndNoRole() {
    JsonNode claims = Jwt.claims(TestTokens.foreign());

    assertTrue(claims.path("aud").isMissingNode());
    assertTrue(claims.path("roles").isMissingNode());
    assertTrue(claims.path("region").isMissingNode());
  }

  @ParameterizedTest
  @CsvSource({"region,120000000000", "org,TJ-EMERGENCY"})
  void refusesAUserWhoChangesHisOwnPlaceOrOrganisation(String attribute, String wanted)
      throws Exception {
    Http account = new Http(endpoints.oidcUrl(), TestTokens.user("dlh-grid", "client-roles"));
    ObjectNode profile = (ObjectNode) account.get("/account/").json();
    String before = profile.at("/attributes/" + attribute + "/0").asText();
    assertFalse(before.isEmpty());
    profile.withObject("/attributes").putArray(attribute).add(wanted);

    Http.Answer answer = account.send("POST", "/account/", profile);

    assertEquals(400, answer.status(), answer.body());
    assertEquals(
        before, account.get("/account/").json().at("/attributes/" + attribute + "/0").asText());
  }

  @Test
  void refusesAnAttributeThatTheProfileDoesNotKnow() throws Exception {
    Http account = new Http(endpoints.oidcUrl(), TestTokens.user("dlh-grid", "client-roles"));
    ObjectNode profile = (ObjectNode) account.get("/account/").json();
    profile.withObject("/attributes").putArray("roles").add("tenant-admin");

    account.send("POST", "/account/", profile);

    assertTrue(account.get("/account/").json().at("/attributes/roles").isMissingNode());
  }

  @Test
  void letsThePortalsAccountClientInviteAndSuspendButNothingElse() throws Exception {
    String admin = endpoints.oidcUrl().replace("/realms/", "/admin/realms/");
    Http http = new Http(admin, TestTokens.agency("zhiben-accounts"));
    String username = "t-" + UUID.randomUUID();

    String id = invite(http, username);
    ObjectMapper json = new ObjectMapper();
    JsonNode role =
        find(http.get("/users/" + id + "/role-mappings/realm/available").json(), "grid-worker");
    Http.Answer mapped =
        http.send(
            "POST", "/users/" + id + "/role-mappings/realm", json.createArrayNode().add(role));
    assertEquals(204, mapped.status(), mapped.body());
    ObjectNode user = (ObjectNode) http.get("/users/" + id).json();
    user.put("enabled", false);
    assertEquals(204, http.send("PUT", "/users/" + id, user).status());

    assertEquals(403, http.get("/clients").status());
    assertEquals(403, http.get("/events").status());
    assertEquals(403, http.send("PUT", "", json.createObjectNode()).status());
    assertEquals(204, http.send("DELETE", "/users/" + id, null).status());
  }

  @Test
  void letsTheDirectoryClientReadPeopleButChangeNothing() throws Exception {
    Http accounts = new Http(endpoints.oidcAdminUrl(), TestTokens.agency("zhiben-accounts"));
    Http http = new Http(endpoints.oidcAdminUrl(), TestTokens.agency("zhiben-directory"));
    String id = invite(accounts, "t-" + UUID.randomUUID());
    JsonNode person = http.get("/users/" + id).json();
    assertEquals("120110013001", person.at("/attributes/region/0").asText());
    assertEquals(200, http.get("/users/" + id + "/role-mappings/realm").status());

    assertEquals(403, http.send("PUT", "/users/" + id, person).status());
    assertEquals(403, http.send("DELETE", "/users/" + id, null).status());
    assertEquals(403, http.send("POST", "/users", new ObjectMapper().createObjectNode()).status());
    assertEquals(403, http.get("/clients").status());
    assertEquals(403, http.get("/events").status());
    assertEquals(204, accounts.send("DELETE", "/users/" + id, null).status());
  }

  @Test
  void locksAnAccountAfterFiveWrongPasswords() throws Exception {
    String admin = endpoints.oidcUrl().replace("/realms/", "/admin/realms/");
    Http http = new Http(admin, TestTokens.agency("zhiben-accounts"));
    String username = "t-" + UUID.randomUUID();
    String id = invite(http, username);
    Endpoints wrong =
        new Endpoints(
            endpoints.databaseUrl(),
            endpoints.database(),
            endpoints.databaseAdmin(),
            endpoints.databaseAdminPassword(),
            endpoints.kafkaBootstrap(),
            endpoints.oidcUrl(),
            endpoints.clientSecrets(),
            "not-the-password");

    for (int attempt = 0; attempt < 5; attempt++) {
      assertThrows(IllegalStateException.class, () -> new Tokens(wrong).user(username, ""));
    }

    assertThrows(IllegalStateException.class, () -> new Tokens(endpoints).user(username, ""));
    assertTrue(
        http.get("/attack-detection/brute-force/users/" + id).json().get("disabled").asBoolean());
    http.send("DELETE", "/users/" + id, null);
  }

  @Test
  void wantsPkceAndTheRegisteredAddressOfThePortal() throws Exception {
    String start =
        endpoints.oidcUrl()
            + "/protocol/openid-connect/auth?client_id=zhiben-portal&response_type=code"
            + "&scope=openid&redirect_uri=";
    String portal = "http://localhost:20080/auth/callback";
    String challenge = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);

    HttpResponse<String> without = open(start + portal);
    assertEquals(302, without.statusCode());
    String location = without.headers().firstValue("Location").orElseThrow();
    assertTrue(location.startsWith(portal + "?error=invalid_request"), location);
    assertEquals(200, open(start + portal + challenge).statusCode());
    assertEquals(400, open(start + "http://localhost:20080/elsewhere" + challenge).statusCode());
    assertEquals(400, open(start + "http://evil.example/auth/callback" + challenge).statusCode());
  }

  private static HttpResponse<String> open(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String invite(Http http, String username) throws Exception {
    ObjectNode user = new ObjectMapper().createObjectNode();
    user.put("username", username).put("enabled", true).put("firstName", "网格员");
    ObjectNode attributes = user.putObject("attributes");
    attributes.putArray("region").add("120110013001");
    attributes.putArray("org").add("DLH-GRID");
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", endpoints.demoPassword())
        .put("temporary", false);
    Http.Answer created = http.send("POST", "/users", user);
    assertEquals(201, created.status(), created.body());
    JsonNode found = http.get("/users?exact=true&username=" + username).json();
    return found.get(0).get("id").asText();
  }

  private static JsonNode find(JsonNode roles, String name) {
    for (JsonNode role : roles) {
      if (role.get("name").asText().equals(name)) {
        return role;
      }
    }
    throw new AssertionError("no role " + name + " in " + roles);
  }
}
