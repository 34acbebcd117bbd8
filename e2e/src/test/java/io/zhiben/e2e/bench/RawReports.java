package io.zhiben.e2e.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the database takes of one report when nothing else is done: copies of the rows that a real
 * report left, all in one transaction by plain JDBC, into tables of the same shape.
 */
final class RawReports {
  private static final String SCRATCH = "zb_e_bench";
  private static final String SERVICE = "zb_e_hazard";
  private static final String AUDIT = "zb_e_hazard_audit";

  private final RawDatabase database;
  private final List<Table> tables = new ArrayList<>();
  private final AtomicInteger serial = new AtomicInteger();

  /** A table and the row that is copied. */
  private record Table(String name, List<String> columns, List<Object> row) {}

  RawReports(RawDatabase database) throws SQLException {
    this.database = database;
    try (Connection connection = database.connect("mysql");
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists " + SCRATCH);
      statement.execute("create schema " + SCRATCH);
      copy(connection, SERVICE, "hazard", "order by id desc");
      copy(connection, SERVICE, "hazard_timeline", "order by id desc");
      copy(connection, AUDIT, "audit_entry", "order by id desc");
      copy(connection, SERVICE, "outbox", "order by seq desc");
      copy(connection, SERVICE, "idempotent_request", "order by created_at desc");
    }
  }

  private void copy(Connection connection, String schema, String table, String order)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select column_name from information_schema.columns where table_schema = ? and table_name = ?"
                + " and extra not like '%auto_increment%' and extra not like '%GENERATED%'"
                + " order by ordinal_position")) {
      select.setString(1, schema);
      select.setString(2, table);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          columns.add(found.getString(1));
        }
      }
    }
    List<Object> row = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table %s.%s like %s.%s".formatted(SCRATCH, table, schema, table));
      try (ResultSet one =
          statement.executeQuery(
              "select %s from %s.%s %s limit 1"
                  .formatted(String.join(", ", columns), schema, table, order))) {
        if (!one.next()) {
          throw new IllegalStateException("no row in " + table);
        }
        for (int i = 1; i <= columns.size(); i++) {
          row.add(one.getObject(i));
        }
      }
    }
    tables.add(new Table(table, columns, row));
  }

  /** Transactions in a second. */
  double perSecond(int clients, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    AtomicLong done = new AtomicLong();
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    long began = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  done.addAndGet(insert(end));
                } catch (SQLException e) {
                  synchronized (failures) {
                    failures.add(e);
                  }
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - began) / 1e9;
    try (Connection connection = database.connect("mysql");
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema " + SCRATCH);
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.getFirst());
    }
    return done.get() / took;
  }

  private long insert(long end) throws SQLException {
    long done = 0;
    try (Connection connection = database.connect(SCRATCH)) {
      connection.setAutoCommit(false);
      List<PreparedStatement> inserts = new ArrayList<>();
      for (Table table : tables) {
        String marks = "?" + ", ?".repeat(table.columns().size() - 1);
        inserts.add(
            connection.prepareStatement(
                "insert into %s (%s) values (%s)"
                    .formatted(table.name(), String.join(", ", table.columns()), marks)));
      }
      while (System.nanoTime() < end) {
        UUID hazard = new UUID(System.nanoTime(), serial.incrementAndGet());
        for (int i = 0; i < tables.size(); i++) {
          bind(inserts.get(i), tables.get(i), hazard);
          inserts.get(i).executeUpdate();
        }
        connection.commit();
        done++;
      }
    }
    return done;
  }

  private static void bind(PreparedStatement insert, Table table, UUID hazard) throws SQLException {
    for (int i = 0; i < table.columns().size(); i++) {
      Object value =
          switch (table.columns().get(i)) {
            case "id", "hazard_id", "event_id" -> bytes(hazard);
            case "number" -> "DLH-2026-" + hazard.getLeastSignificantBits();
            case "entity_id", "aggregate_key", "idempotency_key" -> hazard.toString();
            default -> table.row().get(i);
          };
      insert.setObject(i + 1, value);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
