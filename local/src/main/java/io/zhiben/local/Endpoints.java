package io.zhiben.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the servers of a started set answer, and with which passwords.
 *
 * @param databaseUrl {@code jdbc:mysql://host:port}, without schema
 * @param database the kind that was started
 * @param oidcUrl the issuer, with its realm
 * @param clientSecrets by client id
 */
public record Endpoints(
    String databaseUrl,
    DatabaseKind database,
    String databaseAdmin,
    String databaseAdminPassword,
    String kafkaBootstrap,
    String oidcUrl,
    Map<String, String> clientSecrets,
    String demoPassword) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Endpoints {
    clientSecrets = Map.copyOf(clientSecrets);
  }

  /** The JDBC URL of a schema, with what the suite needs of the driver. */
  public String jdbcUrl(String schema) {
    return databaseUrl
        + "/"
        + schema
        + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        + "&connectionCollation=utf8mb4_bin&sslMode="
        + (databaseUrl.contains("//127.0.0.1:")
            ? "DISABLED&allowPublicKeyRetrieval=true"
            : "PREFERRED")
        + "&rewriteBatchedStatements=true&connectTimeout=3000&socketTimeout=30000";
  }

  /** The address of the realm in Keycloak's admin API. */
  public String oidcAdminUrl() {
    return oidcUrl.replace("/realms/", "/admin/realms/");
  }

  void save(Path file) throws IOException {
    Secrets.writePrivately(file, JSON.writeValueAsBytes(this));
  }

  static Optional<Endpoints> load(Path file) {
    try {
      return Optional.of(JSON.readValue(file.toFile(), Endpoints.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
