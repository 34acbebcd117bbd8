package io.zhiben.local;

import io.zhiben.local.server.StartFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Servers of one's own that are used instead of started ones.
 *
 * @param kafkaBootstrap {@code ZHIBEN_KAFKA_BOOTSTRAP}, host:port list
 */
public record OwnServers(
    Optional<Database> database, Optional<String> kafkaBootstrap, Optional<Keycloak> keycloak) {

  /**
   * A database server.
   *
   * @param url {@code ZHIBEN_DB_URL}, for example {@code jdbc:mysql://db.example:3306}
   * @param admin {@code ZHIBEN_DB_ADMIN_USER}: may create schemas and accounts
   * @param password {@code ZHIBEN_DB_ADMIN_PASSWORD}
   */
  public record Database(String url, String admin, String password) {}

  /**
   * A Keycloak.
   *
   * @param issuer {@code ZHIBEN_OIDC_URL}: its address with the realm
   * @param admin {@code ZHIBEN_OIDC_ADMIN_USER} of the realm "master", who loads the realm where it
   *     is missing
   * @param password {@code ZHIBEN_OIDC_ADMIN_PASSWORD}
   * @param clientSecrets by client id, where they are not those that this set has made up: {@code
   *     ZHIBEN_PORTAL_CLIENT_SECRET}, {@code ZHIBEN_ACCOUNTS_CLIENT_SECRET}, {@code
   *     ZHIBEN_DIRECTORY_CLIENT_SECRET}
   */
  public record Keycloak(
      String issuer, Optional<String> admin, String password, Map<String, String> clientSecrets) {
    private static final String REALMS = "/realms/";

    public Keycloak {
      clientSecrets = Map.copyOf(clientSecrets);
      if (!issuer.contains(REALMS)) {
        throw new StartFailure(
            "ZHIBEN_OIDC_URL has to name the realm, such as https://id.example.cn/realms/zhiben,"
                + " but is "
                + issuer);
      }
    }

    /** The address of the server, without a realm. */
    String server() {
      return issuer.substring(0, issuer.lastIndexOf(REALMS));
    }

    String realm() {
      return issuer.substring(issuer.lastIndexOf(REALMS) + REALMS.length());
    }
  }

  static OwnServers of(Map<String, String> environment) {
    Optional<String> url = value(environment, "ZHIBEN_DB_URL").map(OwnServers::withoutSchema);
    String admin = value(environment, "ZHIBEN_DB_ADMIN_USER").orElse("");
    if (url.isPresent() && admin.isEmpty()) {
      throw new StartFailure(
          "ZHIBEN_DB_URL is set, so ZHIBEN_DB_ADMIN_USER and ZHIBEN_DB_ADMIN_PASSWORD are needed of"
              + " an account that may create schemas and accounts.");
    }
    String password = environment.getOrDefault("ZHIBEN_DB_ADMIN_PASSWORD", "");
    return new OwnServers(
        url.map(one -> new Database(one, admin, password)),
        value(environment, "ZHIBEN_KAFKA_BOOTSTRAP"),
        value(environment, "ZHIBEN_OIDC_URL").map(issuer -> keycloak(issuer, environment)));
  }

  private static Keycloak keycloak(String issuer, Map<String, String> environment) {
    Map<String, String> secrets = new HashMap<>();
    value(environment, "ZHIBEN_PORTAL_CLIENT_SECRET")
        .ifPresent(secret -> secrets.put("zhiben-portal", secret));
    value(environment, "ZHIBEN_ACCOUNTS_CLIENT_SECRET")
        .ifPresent(secret -> secrets.put("zhiben-accounts", secret));
    value(environment, "ZHIBEN_DIRECTORY_CLIENT_SECRET")
        .ifPresent(secret -> secrets.put("zhiben-directory", secret));
    return new Keycloak(
        issuer.replaceAll("/+$", ""),
        value(environment, "ZHIBEN_OIDC_ADMIN_USER"),
        environment.getOrDefault("ZHIBEN_OIDC_ADMIN_PASSWORD", ""),
        secrets);
  }

  public Optional<String> databaseUrl() {
    return database.map(Database::url);
  }

  public Optional<String> oidcUrl() {
    return keycloak.map(Keycloak::issuer);
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
