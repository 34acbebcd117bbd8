package io.zhiben.local;

import io.zhiben.local.server.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether servers of one's own are there and of a kind that will do, before anything is started.
 */
final class OwnServersCheck {
  private static final Pattern NUMBERS = Pattern.compile("^(\\d+)\\.(\\d+)");

  private final Endpoints endpoints;

  OwnServersCheck(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * @throws StartFailure with a sentence that names the variable to look at
   */
  void database() {
    String version;
    try (Connection connection =
            DriverManager.getConnection(
                endpoints.jdbcUrl(""),
                endpoints.databaseAdmin(),
                endpoints.databaseAdminPassword());
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT VERSION()")) {
      row.next();
      version = row.getString(1);
    } catch (SQLException e) {
      throw new StartFailure(
          "The database of ZHIBEN_DB_URL ("
              + endpoints.databaseUrl()
              + ") does not let ZHIBEN_DB_ADMIN_USER in: "
              + e.getMessage(),
          e);
    }
    if (!isNewEnough(version)) {
      throw new StartFailure(
          "The database of ZHIBEN_DB_URL is "
              + version
              + ", but Zhiben needs MySQL 8.4 or MariaDB 11.4, or newer.");
    }
  }

  static boolean isNewEnough(String version) {
    Matcher numbers = NUMBERS.matcher(version);
    if (!numbers.find()) {
      return false;
    }
    int release = Integer.parseInt(numbers.group(1)) * 1000 + Integer.parseInt(numbers.group(2));
    return release >= (version.toLowerCase(Locale.ROOT).contains("mariadb") ? 11_004 : 8_004);
  }

  /**
   * @throws StartFailure with a sentence that names the variable to look at
   */
  void kafka() {
    if (!new Topics(endpoints.kafkaBootstrap()).reachable()) {
      throw new StartFailure(
          "No Kafka answers at ZHIBEN_KAFKA_BOOTSTRAP (" + endpoints.kafkaBootstrap() + ").");
    }
  }
}
