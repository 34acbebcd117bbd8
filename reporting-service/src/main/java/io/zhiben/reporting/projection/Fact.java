package io.zhiben.reporting.projection;

import java.util.List;
import java.util.UUID;

/** The newest known state of one thing, as a row. */
interface Fact {
  UUID id();

  long version();

  Whereabouts where();

  /** Values of the row, in the order of the table's columns. */
  List<Object> values();

  /** The cells that count it; each by one. */
  List<CellKey> cells();
}
