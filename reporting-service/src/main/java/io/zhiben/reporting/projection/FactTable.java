package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of facts.
 *
 * @param columns those beside id, version and the place
 * @param former whether there is a second table for what the things counted as before
 */
record FactTable<F extends Fact>(
    String name, List<String> columns, Reader<F> reader, boolean former) {
  private static final List<String> COMMON =
      Stream.concat(Stream.of("id", "version"), Whereabouts.COLUMNS.stream()).toList();

  FactTable(String name, List<String> columns, Reader<F> reader) {
    this(name, columns, reader, false);
  }

  /** Makes a fact of a row, the common columns of which are read already. */
  @FunctionalInterface
  interface Reader<F> {
    F read(Row row, ResultSet set) throws SQLException;
  }

  /** The columns that every fact has. */
  record Row(UUID id, long version, Whereabouts where, ResultSet set) {
    UUID enterpriseId() throws SQLException {
      byte[] bytes = set.getBytes("enterprise_id");
      return bytes == null ? null : Database.uuid(bytes);
    }
  }

  F read(ResultSet set) throws SQLException {
    Row row =
        new Row(
            Database.uuid(set.getBytes("id")), set.getLong("version"), Whereabouts.read(set), set);
    return reader.read(row, set);
  }

  Object[] values(Fact fact) {
    List<Object> values = new ArrayList<>();
    values.add(fact.id());
    values.add(fact.version());
    values.add(fact.where().place());
    values.add(fact.where().city());
    values.add(fact.where().district());
    values.add(fact.where().town());
    values.addAll(fact.values());
    return values.toArray();
  }

  String selection(int ids) {
    return "select * from %s where id in (%s)".formatted(name, marks(ids));
  }

  String replacement() {
    List<String> all = Stream.concat(COMMON.stream(), columns.stream()).toList();
    return "insert into %s (%s) values (%s) on duplicate key update %s"
        .formatted(
            name,
            String.join(", ", all),
            marks(all.size()),
            all.stream()
                .skip(1)
                .map(column -> column + " = values(" + column + ")")
                .collect(Collectors.joining(", ")));
  }

  /** Takes away what things counted as before. */
  String formerRemoval(int ids) {
    return "delete from %s_former where id in (%s)".formatted(name, marks(ids));
  }

  /** Adds what a thing counted as until a day. */
  String formerInsertion() {
    List<String> all =
        Stream.of(COMMON, columns, List.of("until_on")).flatMap(List::stream).toList();
    return "insert into %s_former (%s) values (%s)"
        .formatted(name, String.join(", ", all), marks(all.size()));
  }

  Object[] formerValues(Fact fact) {
    return Stream.concat(Stream.of(values(fact)), Stream.of(fact.untilOn())).toArray();
  }

  private static String marks(int count) {
    return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
  }
}
