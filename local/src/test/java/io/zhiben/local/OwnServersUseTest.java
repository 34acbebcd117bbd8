package io.zhiben.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.local.server.DatabaseServer;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set that starts nothing: the shared test set's servers are to it servers of one's own. */
class OwnServersUseTest {
  private static Endpoints shared;
  private final Progress progress = new Progress(System.out);

  @TempDir Path home;

  @BeforeAll
  static void start() {
    shared = TestStack.ensure();
  }

  /** The variables of README's section "On servers of your own". */
  private static Map<String, String> environment(String issuer) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ZHIBEN_DB_URL", shared.databaseUrl());
    environment.put("ZHIBEN_DB_ADMIN_USER", DatabaseServer.ADMIN);
    environment.put("ZHIBEN_DB_ADMIN_PASSWORD", Secrets.fixed().get("db-admin"));
    environment.put("ZHIBEN_KAFKA_BOOTSTRAP", shared.kafkaBootstrap());
    environment.put("ZHIBEN_OIDC_URL", issuer);
    return environment;
  }

  private LocalStack start(Map<String, String> environment) {
    return LocalStack.start(
        new StackSettings(
            "own",
            home,
            home,
            LocalStackTest.PORTS,
            shared.database(),
            OwnServers.of(environment),
            false,
            true,
            List.of("http://localhost:8080")),
        progress);
  }

  private static String server() {
    return shared.oidcUrl().replaceAll("/realms/.*", "");
  }

  private static String freshIssuer() {
    return server() + "/realms/own-" + UUID.randomUUID();
  }

  private static Map<String, String> asAdministrator(String issuer) {
    Map<String, String> environment = environment(issuer);
    environment.put("ZHIBEN_OIDC_ADMIN_USER", "zhiben-bootstrap");
    environment.put("ZHIBEN_OIDC_ADMIN_PASSWORD", Secrets.fixed().get("keycloak-admin"));
    return environment;
  }

  @Test
  void usesThemAndStartsNothing() throws Exception {
    String prefix = "own-" + UUID.randomUUID() + "-";
    Map<String, String> environment = LocalStackTest.withClients(environment(shared.oidcUrl()));
    try (LocalStack stack = start(environment)) {
      Endpoints endpoints = stack.endpoints();
      assertEquals(shared.databaseUrl(), endpoints.databaseUrl());
      assertEquals(shared.kafkaBootstrap(), endpoints.kafkaBootstrap());
      assertEquals(shared.oidcUrl(), endpoints.oidcUrl());

      ServiceSchemas names = ServiceSchemas.of("zb_o_", "own");
      new DatabaseAccounts(endpoints).recreate(names, "pw", "pw-migrate");
      try (Connection migration =
              DriverManager.getConnection(
                  endpoints.jdbcUrl(names.schema()), names.migrationAccount(), "pw-migrate");
          Statement sql = migration.createStatement()) {
        sql.execute("CREATE TABLE made (id INT)");
      }
      stack.createTopics(prefix);
      assertTrue(topics().contains(prefix + "zhiben.audit.v1"));
      new Topics(endpoints.kafkaBootstrap()).delete(prefix);
    }
    try (Stream<Path> files = Files.walk(home)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().equals("process.pid")));
    }
    assertTrue(new Topics(shared.kafkaBootstrap()).reachable(), "the servers go on");
  }

  private static java.util.Set<String> topics() throws Exception {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", shared.kafkaBootstrap()))) {
      return admin.listTopics().names().get();
    }
  }

  @Test
  void loadsAMissingRealmAsItsAdministrator() throws Exception {
    String issuer = freshIssuer();
    try (LocalStack stack = start(asAdministrator(issuer))) {
      Tokens tokens = new Tokens(stack.endpoints());

      assertFalse(tokens.user("dlh-officer", "").isEmpty());
      assertFalse(tokens.client("agency-anhua").isEmpty());
      String issuedBy = Jwt.claims(tokens.user("dlh-officer", "")).get("iss").asText();
      assertEquals(issuer, issuedBy);
    } finally {
      delete(issuer);
    }
  }

  private static void delete(String issuer) throws Exception {
    String form =
        "grant_type=password&client_id=admin-cli&username=zhiben-bootstrap&password="
            + Secrets.fixed().get("keycloak-admin");
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      String token = new ObjectMapper().readTree(body).get("access_token").asText();
      String realm = issuer.substring(issuer.lastIndexOf('/'));
      assertEquals(
          204, new Http(server() + "/admin/realms", token).send("DELETE", realm, null).status());
    }
  }

  @Test
  void saysWhatToDoWhereTheRealmIsMissing() throws Exception {
    StartFailure failure =
        assertThrows(StartFailure.class, () -> start(environment(freshIssuer())));

    Path copy = home.resolve("zhiben-realm.json");
    assertTrue(failure.getMessage().contains("load " + copy), failure.getMessage());
    assertTrue(failure.getMessage().contains("ZHIBEN_OIDC_ADMIN_USER"), failure.getMessage());
    assertFalse(Files.readString(copy).contains("Secret}"), "placeholders are filled");
  }

  @ParameterizedTest
  @CsvSource({
    "ZHIBEN_DB_URL, jdbc:mysql://127.0.0.1:1, ZHIBEN_DB_URL",
    "ZHIBEN_DB_ADMIN_PASSWORD, wrong, ZHIBEN_DB_ADMIN_USER",
    "ZHIBEN_OIDC_URL, http://127.0.0.1:1/realms/zhiben, ZHIBEN_OIDC_URL",
    "ZHIBEN_PORTAL_CLIENT_SECRET, wrong, ZHIBEN_PORTAL_CLIENT_SECRET",
    "ZHIBEN_ACCOUNTS_CLIENT_SECRET, wrong, ZHIBEN_ACCOUNTS_CLIENT_SECRET",
  })
  void namesTheVariableThatIsWrong(String variable, String value, String named) {
    Map<String, String> environment = LocalStackTest.withClients(environment(shared.oidcUrl()));
    environment.put(variable, value);

    StartFailure failure = assertThrows(StartFailure.class, () -> start(environment));

    assertTrue(failure.getMessage().contains(named), failure.getMessage());
  }

  @Test
  void refusesAnAdministratorWithAWrongPassword() {
    Map<String, String> environment = asAdministrator(freshIssuer());
    environment.put("ZHIBEN_OIDC_ADMIN_PASSWORD", "wrong");

    StartFailure failure = assertThrows(StartFailure.class, () -> start(environment));

    assertTrue(failure.getMessage().contains("ZHIBEN_OIDC_ADMIN_USER"), failure.getMessage());
  }
}
