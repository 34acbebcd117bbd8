package io.zhiben.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates schemas and least-privilege accounts, in the SQL that MySQL and MariaDB share.
 *
 * <p>Schemas use {@code utf8mb4_bin}: the only collation that both servers have, compare alike and
 * keep rare characters apart ({@code utf8mb4_general_ci} takes all beyond the basic plane for one).
 */
public final class DatabaseAccounts {
  private final Endpoints endpoints;

  public DatabaseAccounts(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** Creates what is missing and sets the passwords; rows stay. */
  public void ensure(ServiceSchemas names, String password, String migrationPassword) {
    apply(names, password, migrationPassword, false);
  }

  /** Drops the two schemas with all rows, then creates them empty. */
  public void recreate(ServiceSchemas names, String password, String migrationPassword) {
    apply(names, password, migrationPassword, true);
  }

  private void apply(
      ServiceSchemas names, String password, String migrationPassword, boolean drop) {
    try (Connection connection =
            DriverManager.getConnection(
                endpoints.jdbcUrl(""),
                endpoints.databaseAdmin(),
                endpoints.databaseAdminPassword());
        Statement sql = connection.createStatement()) {
      for (String schema : new String[] {names.schema(), names.auditSchema()}) {
        if (drop) {
          sql.execute("DROP DATABASE IF EXISTS `" + schema + "`");
        }
        sql.execute(
            "CREATE DATABASE IF NOT EXISTS `"
                + schema
                + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
      }
      account(sql, names.account(), password);
      account(sql, names.migrationAccount(), migrationPassword);
      grant(sql, "SELECT, INSERT, UPDATE, DELETE", names.schema(), names.account());
      grant(sql, "SELECT, INSERT", names.auditSchema(), names.account());
      grant(sql, "ALL PRIVILEGES", names.schema(), names.migrationAccount());
      grant(sql, "ALL PRIVILEGES", names.auditSchema(), names.migrationAccount());
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The schemas of " + names.schema() + " could not be created: " + e.getMessage(), e);
    }
  }

  private static void account(Statement sql, String name, String password) throws SQLException {
    String quoted = password.replace("\\", "\\\\").replace("'", "''");
    sql.execute("CREATE USER IF NOT EXISTS '" + name + "'@'%' IDENTIFIED BY '" + quoted + "'");
    sql.execute("ALTER USER '" + name + "'@'%' IDENTIFIED BY '" + quoted + "'");
  }

  private static void grant(Statement sql, String rights, String schema, String account)
      throws SQLException {
    // An unescaped underscore would stand for any character.
    String pattern = schema.replace("_", "\\_");
    sql.execute("GRANT " + rights + " ON `" + pattern + "`.* TO '" + account + "'@'%'");
  }
}
