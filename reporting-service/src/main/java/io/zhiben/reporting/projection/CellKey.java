package io.zhiben.reporting.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One counter: the table and the values of its key, in the order of the columns, which begin with
 * city, district and town. Sorts as the tables are written.
 */
record CellKey(CellTable table, List<String> values) implements Comparable<CellKey> {
  /**
   * Stands for all towns of a district, or all districts of a city, in the place of a code: such
   * counters are the sums of those below, so that a city is read as fast as a town.
   */
  static final String ALL = "*";

  private static final int DISTRICT = 1;
  private static final int TOWN = 2;

  CellKey {
    Objects.requireNonNull(table, "table");
    values = List.copyOf(values);
    if (values.size() != table.columns().size()) {
      throw new IllegalArgumentException(table + " has " + table.columns().size() + " key columns");
    }
  }

  /** The counter itself and the sums of its district and its city, to which it adds. */
  List<CellKey> withSums() {
    List<String> ofDistrict = new ArrayList<>(values);
    ofDistrict.set(TOWN, ALL);
    List<String> ofCity = new ArrayList<>(ofDistrict);
    ofCity.set(DISTRICT, ALL);
    return List.of(this, new CellKey(table, ofDistrict), new CellKey(table, ofCity));
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
