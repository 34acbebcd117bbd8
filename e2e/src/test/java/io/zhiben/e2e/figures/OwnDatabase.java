package io.zhiben.e2e.figures;

import io.zhiben.contracts.event.Topics;
import io.zhiben.e2e.suite.LiveSuite;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The services' own schemas, asked by plain SQL of an administrator of the database. In the
 * statements {@code {hazard}}, {@code {training}}, {@code {enterprise}} and {@code {reporting}}
 * stand for the schemas.
 */
final class OwnDatabase implements AutoCloseable {
  private static final List<String> OWNERS = List.of("enterprise", "hazard", "training");

  private final Connection connection;
  private final String schemas;
  private final String topics;

  OwnDatabase(LiveSuite suite) {
    this.schemas = suite.processes().settings().schemaPrefix();
    this.topics = suite.topicPrefix();
    try {
      this.connection =
          DriverManager.getConnection(
              suite.endpoints().jdbcUrl("mysql"),
              suite.endpoints().databaseAdmin(),
              suite.endpoints().databaseAdminPassword());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether everything that was recorded has come to its readers: the register's events to those
   * who keep a copy of it, and what follows from them to reporting. Asked in the order in which
   * they go, so that nothing is under way behind the question.
   */
  boolean isQuiet(ToldEvents events) {
    return isSent("enterprise")
        && isRead("hazard", "hazard-directory", events.ends(Topics.ENTERPRISE))
        && isRead("training", "training-directory", events.ends(Topics.ENTERPRISE))
        && OWNERS.stream().allMatch(this::isSent)
        && isRead("reporting", "reporting-enterprises", events.ends(Topics.ENTERPRISE))
        && isRead("reporting", "reporting-hazards", events.ends(Topics.HAZARD))
        && isRead("reporting", "reporting-trainings", events.ends(Topics.TRAINING));
  }

  private boolean isSent(String service) {
    return number("select count(*) from {" + service + "}.outbox where sent_at is null").signum()
        == 0;
  }

  /** Consumers and topics are kept under the names that they have with the suite's prefix. */
  private boolean isRead(String service, String consumer, Map<String, Long> ends) {
    Map<String, Long> read = new HashMap<>();
    query(
        "select concat(topic, '/', partition_no), next_offset from {"
            + service
            + "}.consumed_offset where consumer = '"
            + topics
            + consumer
            + "'",
        row -> read.put(row.getString(1), row.getLong(2)));
    return ends.entrySet().stream()
        .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  /** The one number that a statement answers; null where it is none. */
  BigDecimal number(String sql) {
    BigDecimal[] number = new BigDecimal[1];
    query(sql, row -> number[0] = row.getBigDecimal(1));
    return number[0];
  }

  /** The numbers that a statement answers beside their names. */
  Map<String, BigDecimal> numbers(String sql) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    query(sql, row -> numbers.put(row.getString(1), row.getBigDecimal(2)));
    return numbers;
  }

  /** Takes a row. */
  @FunctionalInterface
  private interface Rows {
    void take(ResultSet row) throws SQLException;
  }

  private void query(String sql, Rows rows) {
    String named = sql.replaceAll("\\{(hazard|training|enterprise|reporting)}", schemas + "$1");
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(named)) {
      while (found.next()) {
        rows.take(found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(named, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
