package io.zhiben.local.suite;

import io.zhiben.local.Endpoints;
import io.zhiben.local.Secrets;
import io.zhiben.local.ServiceSchemas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The environment variables that point a service at the servers of a set. */
record ServiceEnvironment(SuiteSettings settings, Endpoints endpoints, Secrets secrets) {

  Map<String, String> of(SuiteService service) {
    ServiceSchemas names = ServiceSchemas.of(settings.schemaPrefix(), service.shortName());
    Map<String, String> values = new HashMap<>();
    values.put("QUARKUS_PROFILE", "demo");
    values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    values.put("QUARKUS_HTTP_PORT", Integer.toString(settings.httpPort(service)));
    values.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    values.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.managementPort(service)));
    values.put("ZHIBEN_DB_JDBC_URL", endpoints.jdbcUrl(names.schema()));
    values.put("ZHIBEN_DB_USER", names.account());
    values.put("ZHIBEN_DB_PASSWORD", secrets.get("db-" + names.account()));
    values.put("ZHIBEN_DB_MIGRATION_USER", names.migrationAccount());
    values.put("ZHIBEN_DB_MIGRATION_PASSWORD", secrets.get("db-" + names.migrationAccount()));
    values.put("ZHIBEN_AUDIT_SCHEMA", names.auditSchema());
    values.put("ZHIBEN_KAFKA_BOOTSTRAP", endpoints.kafkaBootstrap());
    values.put("ZHIBEN_OIDC_URL", endpoints.oidcUrl());
    values.put("ZHIBEN_TOPIC_PREFIX", settings.topicPrefix());
    values.put("ZHIBEN_DATA_DIR", settings.folder(service).resolve("files").toString());
    if (service == SuiteService.PORTAL) {
      addPortal(values);
    }
    if (service == SuiteService.HAZARD) {
      values.put("ZHIBEN_SEAL_KEYS", "local:" + key(secrets.get("seal-key")));
    }
    if (service == SuiteService.REPORTING) {
      values.put("ZHIBEN_DIRECTORY_ADMIN_URL", endpoints.oidcAdminUrl());
      values.put(
          "ZHIBEN_DIRECTORY_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-directory"));
    }
    values.putAll(settings.environment());
    return values;
  }

  private void addPortal(Map<String, String> values) {
    values.put("ZHIBEN_PORTAL_URL", "http://localhost:" + settings.httpPort(SuiteService.PORTAL));
    values.put("ZHIBEN_PORTAL_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-portal"));
    values.put("ZHIBEN_ACCOUNTS_CLIENT_SECRET", endpoints.clientSecrets().get("zhiben-accounts"));
    values.put("ZHIBEN_PORTAL_SESSION_KEY", key(secrets.get("portal-session-key")));
    for (SuiteService other : SuiteService.values()) {
      if (other != SuiteService.PORTAL) {
        values.put(
            "ZHIBEN_" + other.name() + "_URL", "http://127.0.0.1:" + settings.httpPort(other));
      }
    }
  }

  /** A 256-bit key, made of a secret of any length. */
  private static String key(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
