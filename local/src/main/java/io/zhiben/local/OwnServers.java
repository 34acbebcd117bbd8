package io.zhiben.local;

import io.zhiben.local.server.StartFailure;
import java.util.Map;
import java.util.Optional;

/**
 * Servers of one's own that are used instead of started ones.
 *
 * @param databaseUrl {@code ZHIBEN_DB_URL}, for example {@code jdbc:mysql://db.example:3306}
 * @param databaseAdmin {@code ZHIBEN_DB_ADMIN_USER}: may create schemas and accounts
 * @param databaseAdminPassword {@code ZHIBEN_DB_ADMIN_PASSWORD}
 * @param kafkaBootstrap {@code ZHIBEN_KAFKA_BOOTSTRAP}, host:port list
 * @param oidcUrl {@code ZHIBEN_OIDC_URL}, the issuer with its realm
 */
public record OwnServers(
    Optional<String> databaseUrl,
    String databaseAdmin,
    String databaseAdminPassword,
    Optional<String> kafkaBootstrap,
    Optional<String> oidcUrl) {

  static OwnServers of(Map<String, String> environment) {
    Optional<String> database = value(environment, "ZHIBEN_DB_URL").map(OwnServers::withoutSchema);
    String admin = value(environment, "ZHIBEN_DB_ADMIN_USER").orElse("");
    String password = environment.getOrDefault("ZHIBEN_DB_ADMIN_PASSWORD", "");
    if (database.isPresent() && admin.isEmpty()) {
      throw new StartFailure(
          "ZHIBEN_DB_URL is set, so ZHIBEN_DB_ADMIN_USER and ZHIBEN_DB_ADMIN_PASSWORD are needed of"
              + " an account that may create schemas and accounts.");
    }
    return new OwnServers(
        database,
        admin,
        password,
        value(environment, "ZHIBEN_KAFKA_BOOTSTRAP"),
        value(environment, "ZHIBEN_OIDC_URL").map(url -> url.replaceAll("/+$", "")));
  }

  /** Keeps {@code jdbc:mysql://host:port} of a JDBC URL. */
  private static String withoutSchema(String url) {
    String scheme = "jdbc:mysql://";
    if (!url.startsWith(scheme)) {
      throw new StartFailure("ZHIBEN_DB_URL has to begin with " + scheme + ", but is " + url);
    }
    String rest = url.substring(scheme.length());
    int end = rest.indexOf('/');
    return scheme + (end < 0 ? rest : rest.substring(0, end));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::trim).filter(v -> !v.isEmpty());
  }
}
