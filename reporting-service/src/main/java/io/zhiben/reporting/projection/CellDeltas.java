package io.zhiben.reporting.projection;

import java.util.SortedMap;
import java.util.TreeMap;

/** What a batch changes in the counters, added up, in the order in which it must be written. */
final class CellDeltas {
  private final TreeMap<CellKey, Long> sums = new TreeMap<>();

  /**
   * Counts the new state instead of the old one.
   *
   * @param before null for a thing that was not known
   */
  void replace(Fact before, Fact after) {
    if (before != null) {
      before.cells().forEach(cell -> add(cell, -1));
    }
    after.cells().forEach(cell -> add(cell, 1));
  }

  /** The counters that really change. */
  SortedMap<CellKey, Long> changes() {
    return sums;
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  private void add(CellKey cell, long delta) {
    for (CellKey each : cell.withSums()) {
      sums.merge(each, delta, (a, b) -> a + b == 0 ? null : a + b);
    }
  }
}
