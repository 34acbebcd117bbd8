package io.zhiben.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastPrivilegeTest {
  private static final ServiceSchemas ONE = ServiceSchemas.of("zb_l_", "one");
  private static final ServiceSchemas OTHER = ServiceSchemas.of("zb_l_", "other");
  private static Endpoints endpoints;

  @BeforeAll
  static void create() throws SQLException {
    endpoints = TestStack.ensure();
    DatabaseAccounts accounts = new DatabaseAccounts(endpoints);
    for (ServiceSchemas names : new ServiceSchemas[] {ONE, OTHER}) {
      accounts.recreate(names, "one-password", "migration-password");
      try (Connection migration =
              open(names.migrationAccount(), "migration-password", names.schema());
          Statement sql = migration.createStatement()) {
        sql.execute("CREATE TABLE thing (id INT PRIMARY KEY, name VARCHAR(20))");
        sql.execute("INSERT INTO thing VALUES (1, 'a')");
        sql.execute("CREATE TABLE " + names.auditSchema() + ".entry (id INT PRIMARY KEY)");
        sql.execute("INSERT INTO " + names.auditSchema() + ".entry VALUES (1)");
      }
    }
  }

  private static Connection open(String account, String password, String schema)
      throws SQLException {
    return DriverManager.getConnection(endpoints.jdbcUrl(schema), account, password);
  }

  private static void asService(String statement) throws SQLException {
    try (Connection service = open(ONE.account(), "one-password", ONE.schema());
        Statement sql = service.createStatement()) {
      sql.execute(statement);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM thing",
        "INSERT INTO thing VALUES (2, 'b')",
        "UPDATE thing SET name = 'c' WHERE id = 1",
        "DELETE FROM thing WHERE id = 2",
        "SELECT * FROM zb_l_one_audit.entry",
        "INSERT INTO zb_l_one_audit.entry VALUES (2)",
      })
  void letsAServiceDoItsWork(String statement) throws SQLException {
    asService(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE zb_l_one_audit.entry SET id = 9",
        "DELETE FROM zb_l_one_audit.entry",
        "TRUNCATE TABLE zb_l_one_audit.entry",
        "DROP TABLE zb_l_one_audit.entry",
        "DROP TABLE thing",
        "ALTER TABLE thing ADD COLUMN more INT",
        "CREATE TABLE zb_l_one.another (id INT)",
        "SELECT * FROM zb_l_other.thing",
        "SELECT * FROM zb_l_other_audit.entry",
        "INSERT INTO zb_l_other_audit.entry VALUES (7)",
        "SELECT * FROM mysql.user",
        "GRANT UPDATE ON zb_l_one_audit.* TO 'zb_l_one'@'%'",
        "CREATE USER 'zb_l_more'@'%' IDENTIFIED BY 'x'",
      })
  void refusesAServiceEverythingElse(String statement) {
    SQLException refusal = assertThrows(SQLException.class, () -> asService(statement));

    assertTrue(refusal.getMessage().contains("denied"), refusal.getMessage());
  }

  @Test
  void keepsAMigrationInItsTwoSchemas() {
    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> open(ONE.migrationAccount(), "migration-password", OTHER.schema()).close());

    assertTrue(refusal.getMessage().contains("denied"), refusal.getMessage());
  }

  @Test
  void sortsComparesAndKeepsTimeAlikeOnBothKindsOfServer() throws SQLException {
    try (Connection service = open(ONE.account(), "one-password", ONE.schema());
        Statement sql = service.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                SELECT @@character_set_database, @@collation_database, @@transaction_isolation,
                       TIMEDIFF(NOW(), UTC_TIMESTAMP()), 'a' = 'A', '𠮷' = '𠀋',
                       @@innodb_flush_log_at_trx_commit
                """)) {
      row.next();

      assertEquals("utf8mb4", row.getString(1));
      assertEquals("utf8mb4_bin", row.getString(2));
      assertEquals("READ-COMMITTED", row.getString(3));
      assertEquals("00:00:00", row.getString(4));
      assertEquals(0, row.getInt(5));
      assertEquals(0, row.getInt(6));
      assertEquals(1, row.getInt(7));
    }
  }
}
