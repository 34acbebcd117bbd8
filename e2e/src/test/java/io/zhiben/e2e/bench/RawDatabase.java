package io.zhiben.e2e.bench;

import io.zhiben.local.Endpoints;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database alone does on this machine, by JDBC. */
final class RawDatabase {
  private static final int BATCH = 500;
  private static final String SCRATCH = "zb_e_bench";

  private final Endpoints endpoints;

  RawDatabase(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  Connection connect(String schema) throws SQLException {
    return DriverManager.getConnection(
        endpoints.jdbcUrl(schema), endpoints.databaseAdmin(), endpoints.databaseAdminPassword());
  }

  /** One whose statements may take minutes, as those of loaders do. */
  Connection connectPatiently(String schema) throws SQLException {
    String url = endpoints.jdbcUrl(schema).replaceAll("socketTimeout=\\d+", "socketTimeout=0");
    return DriverManager.getConnection(
        url, endpoints.databaseAdmin(), endpoints.databaseAdminPassword());
  }

  /**
   * Gives the server the memory and the log that docs/operations.md names for a city's hazards,
   * until it is started anew; durability stays as it is.
   */
  void prepareForACity() throws SQLException {
    try (Connection connection = connect("mysql");
        Statement statement = connection.createStatement()) {
      statement.execute("set global innodb_buffer_pool_size = 1024 * 1024 * 1024");
      boolean mariaDb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
      String log = mariaDb ? "innodb_log_file_size" : "innodb_redo_log_capacity";
      statement.execute("set global " + log + " = 512 * 1024 * 1024");
    }
  }

  /** Seconds for inserting the rows of a register as they are, 500 in a transaction. */
  double insertSeconds(int rows) throws SQLException {
    try (Connection connection = connect("mysql");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + SCRATCH);
    }
    try (Connection connection = connect(SCRATCH);
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists plain");
      StringBuilder columns = new StringBuilder("id bigint primary key");
      StringBuilder places = new StringBuilder("?");
      for (int i = 0; i < 18; i++) {
        columns.append(", c").append(i).append(" varchar(200)");
        places.append(", ?");
      }
      statement.execute("create table plain (" + columns + ")");
      connection.setAutoCommit(false);
      long began = System.nanoTime();
      try (PreparedStatement insert =
          connection.prepareStatement("insert into plain values (" + places + ")")) {
        for (int row = 1; row <= rows; row++) {
          insert.setLong(1, row);
          Object[] cells = BigRegister.cells(row);
          for (int i = 0; i < 18; i++) {
            insert.setObject(i + 2, cells[i] == null ? null : cells[i].toString());
          }
          insert.addBatch();
          if (row % BATCH == 0 || row == rows) {
            insert.executeBatch();
            connection.commit();
          }
        }
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      connection.setAutoCommit(true);
      statement.execute("drop schema " + SCRATCH);
      return seconds;
    }
  }

  /** Times of reading the newest 50 enterprises of a town. */
  Latencies listPages(String town, int times) throws SQLException {
    Latencies latencies = new Latencies();
    try (Connection connection = connect("zb_e_enterprise");
        PreparedStatement select =
            connection.prepareStatement(
                "select * from enterprise where town_code = ? order by id desc limit 51")) {
      for (int i = 0; i < times; i++) {
        long began = System.nanoTime();
        select.setString(1, town);
        int read = 0;
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            read++;
          }
        }
        if (read != 51) {
          throw new IllegalStateException("the town has only " + read + " enterprises");
        }
        latencies.addNanos(System.nanoTime() - began);
      }
    }
    return latencies;
  }
}
