package io.zhiben.reporting.projection;

import java.util.List;
import java.util.Objects;

/**
 * One counter: the table and the values of its key, in the order of the columns. Sorts as the
 * tables are written.
 */
record CellKey(CellTable table, List<String> values) implements Comparable<CellKey> {
  CellKey {
    Objects.requireNonNull(table, "table");
    values = List.copyOf(values);
    if (values.size() != table.columns().size()) {
      throw new IllegalArgumentException(table + " has " + table.columns().size() + " key columns");
    }
  }

  @Override
  public int compareTo(CellKey other) {
    int order = table.compareTo(other.table);
    for (int i = 0; order == 0 && i < values.size(); i++) {
      order = values.get(i).compareTo(other.values.get(i));
    }
    return order;
  }
}
