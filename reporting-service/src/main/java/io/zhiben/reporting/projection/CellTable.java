package io.zhiben.reporting.projection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of counters. All writers go through them in this order, so that two of them cannot
 * wait for each other.
 */
enum CellTable {
  /** Without sums: which tags are high-risk each town's plan says for itself. */
  ENTERPRISE(
      "cell_enterprise",
      false,
      List.of("city_code", "district_code", "town_code", "status", "tags")),
  HAZARD(
      "cell_hazard",
      true,
      List.of(
          "city_code",
          "district_code",
          "town_code",
          "month",
          "level",
          "state",
          "due",
          "on_time",
          "source",
          "reopened")),
  /** Hazards that were signed off, by the days that it took. */
  CLOSING(
      "cell_closing", true, List.of("city_code", "district_code", "town_code", "month", "days")),
  ACTIVITY(
      "cell_activity",
      true,
      List.of("city_code", "district_code", "town_code", "activity", "month", "kind", "mark"));

  private final String tableName;
  private final boolean summed;
  private final List<String> columns;

  CellTable(String tableName, boolean summed, List<String> columns) {
    this.tableName = tableName;
    this.summed = summed;
    this.columns = columns;
  }

  String tableName() {
    return tableName;
  }

  /** Whether districts and cities have counters of their own beside their towns'. */
  boolean isSummed() {
    return summed;
  }

  List<String> columns() {
    return columns;
  }

  /** Adds to a counter, or begins it. */
  String addition() {
    return "insert into %s (%s, n) values (%s, ?) on duplicate key update n = n + values(n)"
        .formatted(
            tableName,
            String.join(", ", columns),
            columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
  }

  /** Removes a counter that came down to nothing, so that a replay gives equal tables. */
  String removalOfNothing() {
    return "delete from %s where %s and n = 0"
        .formatted(
            tableName,
            columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ")));
  }
}
