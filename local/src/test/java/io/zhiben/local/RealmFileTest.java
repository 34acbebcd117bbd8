package io.zhiben.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmFileTest {
  private static final StackSettings DEMO = StackSettings.run(Map.of("ZHIBEN_HOME", "/nowhere"));

  @Test
  void keepsDemoUsersAndDemoClientsOutOfProduction() throws Exception {
    JsonNode realm = new ObjectMapper().readTree(RealmFile.render(production(), Secrets.fixed()));

    assertEquals(
        List.of("zhiben-accounts", "zhiben-directory", "zhiben-portal"),
        realm.get("clients").findValuesAsText("clientId").stream().sorted().toList());
    assertEquals(
        List.of("service-account-zhiben-accounts", "service-account-zhiben-directory"),
        realm.get("users").findValuesAsText("username"));
    assertFalse(realm.toString().contains("credentials"));
  }

  /** Each of the five tenants has somebody of every level (officer, department, leader, admin). */
  @ParameterizedTest
  @CsvSource({
    "120110013000, dlh",
    "120119105000, dzgz",
    "370112016000, tw",
    "430103009000, qny",
    "430671000000, qy"
  })
  void givesEachTenantPeopleOfEveryLevel(String region, String prefix) throws Exception {
    JsonNode realm = new ObjectMapper().readTree(RealmFile.render(DEMO, Secrets.fixed()));
    Map<String, String> roles = new HashMap<>();
    for (JsonNode user : realm.get("users")) {
      if (user.at("/attributes/region/0").asText().equals(region)) {
        roles.put(user.get("username").asText(), user.at("/realmRoles/1").asText());
      }
    }
    assertEquals("officer", roles.get(prefix + "-officer"));
    assertEquals("officer", roles.get(prefix + "-officer2"));
    assertEquals("department", roles.get(prefix + "-department"));
    assertEquals("leader", roles.get(prefix + "-leader"));
    assertEquals("tenant-admin", roles.get(prefix + "-admin"));
  }

  @Test
  void leavesNoPlaceholderOpen() {
    for (StackSettings settings : List.of(production(), DEMO)) {
      String realm = RealmFile.render(settings, Secrets.fixed());

      assertFalse(realm.matches("(?s).*\\$\\{[a-zA-Z]+(Secret|Url|Password)}.*"));
    }
  }

  @Test
  void namesOneRedirectForEachAddressOfThePortal() throws Exception {
    JsonNode realm =
        new ObjectMapper()
            .readTree(
                RealmFile.render(StackSettings.test(Map.of("ZHIBEN_HOME", "/x")), Secrets.fixed()));

    String clients = realm.get("clients").toString();
    assertTrue(clients.contains("http://localhost:20080/auth/callback"), clients);
    assertTrue(clients.contains("http://localhost:8081/auth/callback"), clients);
  }

  @Test
  void allowsOnlyConfidentialClientsAndNoImplicitFlow() throws Exception {
    JsonNode realm = new ObjectMapper().readTree(RealmFile.render(DEMO, Secrets.fixed()));

    for (JsonNode client : realm.get("clients")) {
      assertFalse(client.get("publicClient").asBoolean(), client.toString());
      assertFalse(client.get("implicitFlowEnabled").asBoolean(), client.toString());
      assertFalse(client.get("fullScopeAllowed").asBoolean(), client.toString());
      assertFalse(client.get("secret").asText().isBlank(), client.toString());
    }
  }

  private static StackSettings production() {
    return new StackSettings(
        "production",
        Path.of("/nowhere"),
        Path.of("/nowhere"),
        Ports.RUN,
        DatabaseKind.MARIADB,
        OwnServers.of(Map.of()),
        false,
        false,
        List.of("https://zhiben.example"));
  }
}
