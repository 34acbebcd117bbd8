package io.zhiben.e2e.job;

import io.zhiben.e2e.suite.LiveSuite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the services' own tables say, asked by plain SQL of an administrator of the database. */
final class OwnTables implements AutoCloseable {
  private static final String OPEN = "state not in ('SIGNED_OFF', 'WITHDRAWN')";
  private static final String FOUND = "state <> 'WITHDRAWN'";

  /** Figures by the table and the condition or sum that they come to; shares by their part. */
  private static final Map<String, Counted> COUNTED =
      Map.ofEntries(
          Map.entry("enterprises", Counted.of("enterprise.enterprise", "status = 'ACTIVE'")),
          Map.entry("hazards.found", Counted.of("hazard.hazard", FOUND)),
          Map.entry("hazards.open", Counted.of("hazard.hazard", OPEN)),
          Map.entry("hazards.overdue", Counted.of("hazard.hazard", OPEN + " and deadline < :day")),
          Map.entry(
              "hazards.major.found", Counted.of("hazard.hazard", "level = 'MAJOR' and " + FOUND)),
          Map.entry(
              "hazards.major.open", Counted.of("hazard.hazard", "level = 'MAJOR' and " + OPEN)),
          Map.entry("hazards.signedOff", Counted.of("hazard.hazard", "state = 'SIGNED_OFF'")),
          Map.entry(
              "hazards.source.inspection",
              Counted.of("hazard.hazard", "source = 'INSPECTION' and " + FOUND)),
          Map.entry(
              "hazards.source.report",
              Counted.of("hazard.hazard", "source = 'REPORT' and " + FOUND)),
          Map.entry(
              "hazards.daysToClose.mean",
              new Counted(
                  "hazard.hazard",
                  "state = 'SIGNED_OFF'",
                  "coalesce(sum(datediff(date(timestampadd(hour, 8, signed_off_at)), found_on)), 0)")),
          Map.entry("inspections", Counted.of("hazard.inspection", "1 = 1")),
          Map.entry(
              "inspections.selfChecks", Counted.of("hazard.inspection", "kind = 'SELF_CHECK'")),
          Map.entry("inspections.nilRate", Counted.of("hazard.inspection", "findings = 0")),
          Map.entry("drills", Counted.of("training.drill", "1 = 1")),
          Map.entry(
              "drills.fourNoRate",
              Counted.of(
                  "training.drill",
                  "without_notice and without_script and without_preset_scene"
                      + " and without_preset_place")),
          Map.entry("trainings", Counted.of("training.training_session", "1 = 1")));

  static final List<String> FIGURES = COUNTED.keySet().stream().sorted().toList();

  private final Connection connection;
  private final String prefix;

  OwnTables(LiveSuite suite) {
    this.prefix = suite.processes().settings().schemaPrefix();
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

  private record Counted(String table, String condition, String number) {
    static Counted of(String table, String condition) {
      return new Counted(table, condition, "count(*)");
    }
  }

  /** Whether no service has events left to send. */
  boolean areSent() {
    for (String service : List.of("enterprise", "hazard", "training")) {
      if (number("select count(*) from " + prefix + service + ".outbox where sent_at is null")
          > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the projections have read up to these ends of partitions. */
  boolean areRead(Map<String, Long> ends) {
    Map<String, Long> read = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select concat(topic, '/', partition_no), max(next_offset) from "
                    + prefix
                    + "reporting.consumed_offset where consumer like 'reporting-%' group by 1")) {
      while (rows.next()) {
        read.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return ends.entrySet().stream()
        .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  /** The figures of a place on a day. */
  Map<String, Long> count(String place, LocalDate day) {
    String column =
        place.endsWith("0000000000")
            ? "city_code"
            : place.endsWith("000000") ? "district_code" : "town_code";
    Map<String, Long> figures = new TreeMap<>();
    COUNTED.forEach((figure, counted) ->
        figures.put(
            figure,
            number(
                "select "
                    + counted.number()
                    + " from "
                    + prefix
                    + counted.table()
                    + " where "
                    + column
                    + " = '"
                    + place
                    + "' and "
                    + counted.condition().replace(":day", "'" + day + "'"))));
    return figures;
  }

  private long number(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
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
