package io.zhiben.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a module's Quarkus tests the shared test set: empty schemas of its own, topics of its own
 * and the real Keycloak.
 *
 * <p>Argument {@code service}: the short name of the service ({@code enterprise}, {@code hazard},
 * ...); without it no schemas are made.
 */
public final class ZhibenTestResource implements QuarkusTestResourceLifecycleManager {
  private String service = "";
  private Topics topics;
  private String prefix;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.getOrDefault("service", "");
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
    return config;
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
