package io.zhiben.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a module's Quarkus tests the shared test set: empty schemas of its own, topics of its own
 * and the real Keycloak.
 *
 * <p>Argument {@code service}: the short name of the service ({@code enterprise}, {@code hazard},
 * ...); without it no schemas are made. Argument {@code today}: the day on which the tests live,
 * from ten in the morning on; without it the day on which they run.
 */
public final class ZhibenTestResource implements QuarkusTestResourceLifecycleManager {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private String service = "";
  private String today = "";
  private Topics topics;
  private String prefix;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.getOrDefault("service", "");
    today = arguments.getOrDefault("today", "");
  }

  @Override
  public Map<String, String> start() {
    Endpoints endpoints = TestStack.ensure();
    Map<String, String> config = new HashMap<>();
    prefix = "t" + UUID.randomUUID().toString().substring(0, 6) + "-";
    topics = new Topics(endpoints.kafkaBootstrap());
    topics.create(prefix);
    config.put("kafka.bootstrap.servers", endpoints.kafkaBootstrap());
    config.put("ZHIBEN_KAFKA_BOOTSTRAP", endpoints.kafkaBootstrap());
    config.put("zhiben.topic-prefix", prefix);
    config.put("ZHIBEN_TOPIC_PREFIX", prefix);
    config.put("quarkus.oidc.auth-server-url", endpoints.oidcUrl());
    config.put("ZHIBEN_OIDC_URL", endpoints.oidcUrl());
    config.put("ZHIBEN_PORTAL_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-portal"));
    config.put("ZHIBEN_ACCOUNTS_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-accounts"));
    config.put("ZHIBEN_DIRECTORY_ADMIN_URL", endpoints.oidcAdminUrl());
    config.put("ZHIBEN_DIRECTORY_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-directory"));
    if (!service.isBlank()) {
      addDatabase(config, endpoints);
    }
    if (!today.isBlank()) {
      config.put("zhiben.clock.offset-file", offsetTo(LocalDate.parse(today)).toString());
    }
    return config;
  }

  private static Path offsetTo(LocalDate day) {
    try {
      Path file = Files.createTempFile("zhiben-test-clock-", ".offset");
      file.toFile().deleteOnExit();
      Instant morning = day.atTime(MORNING).atZone(ZONE).toInstant();
      Duration offset = Duration.between(Instant.now(), morning);
      return Files.writeString(file, offset.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addDatabase(Map<String, String> config, Endpoints endpoints) {
    ServiceSchemas names = ServiceSchemas.of("zb_t_", service);
    Secrets secrets = Secrets.fixed();
    String password = secrets.get("db-" + names.account());
    String migration = secrets.get("db-" + names.migrationAccount());
    new DatabaseAccounts(endpoints).recreate(names, password, migration);
    String url = endpoints.jdbcUrl(names.schema());
    config.put("quarkus.datasource.jdbc.url", url);
    config.put("quarkus.datasource.username", names.account());
    config.put("quarkus.datasource.password", password);
    config.put("quarkus.flyway.username", names.migrationAccount());
    config.put("quarkus.flyway.password", migration);
    config.put("zhiben.audit.schema", names.auditSchema());
    config.put("ZHIBEN_DB_JDBC_URL", url);
    config.put("ZHIBEN_DB_USER", names.account());
    config.put("ZHIBEN_DB_PASSWORD", password);
    config.put("ZHIBEN_DB_MIGRATION_USER", names.migrationAccount());
    config.put("ZHIBEN_DB_MIGRATION_PASSWORD", migration);
    config.put("ZHIBEN_AUDIT_SCHEMA", names.auditSchema());
  }

  @Override
  public void stop() {
    if (topics != null) {
      topics.delete(prefix);
    }
  }
}
