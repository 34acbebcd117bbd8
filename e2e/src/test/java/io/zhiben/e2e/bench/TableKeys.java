package io.zhiben.e2e.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The indexes of a table beside its primary key, which a loader takes away and gives back: built at
 * once they cost a fraction of what they cost row by row.
 */
final class TableKeys {
  private static final Pattern KEY = Pattern.compile("^\\s*((?:UNIQUE )?KEY `([^`]+)` .*?),?$");

  private final Connection connection;
  private final String table;
  private final List<String> names = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();

  TableKeys(Connection connection, String table) throws SQLException {
    this.connection = connection;
    this.table = table;
    try (Statement statement = connection.createStatement();
        ResultSet shown = statement.executeQuery("show create table " + table)) {
      shown.next();
      for (String line : shown.getString(2).split("\n")) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
          names.add(key.group(2));
          definitions.add(key.group(1));
        }
      }
    }
  }

  void drop() throws SQLException {
    alter(names.stream().map(name -> "drop key `" + name + "`").collect(Collectors.joining(", ")));
  }

  void giveBack() throws SQLException {
    alter(definitions.stream().map(key -> "add " + key).collect(Collectors.joining(", ")));
  }

  private void alter(String how) throws SQLException {
    if (names.isEmpty()) {
      throw new IllegalStateException(table + " shows no index");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter table " + table + " " + how);
    }
  }
}
