package io.zhiben.reporting.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The newest known state of one thing, as a row. */
interface Fact {
  /** Stands for "not yet" where a key or an index needs a day. */
  LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** Stands for "always" likewise. */
  LocalDate ALWAYS = LocalDate.of(1000, 1, 1);

  UUID id();

  long version();

  Whereabouts where();

  /** The enterprise that it is about; null where it is about none. */
  default UUID enterpriseId() {
    return null;
  }

  /** Values of the row, in the order of the table's columns. */
  List<Object> values();

  /** The cells that count it; each by one. */
  List<CellKey> cells();

  /** The day from which the row holds: {@link #ALWAYS} where nothing that counts ever changed. */
  default LocalDate sinceOn() {
    return ALWAYS;
  }

  /** The first day on which it doesn't hold any more; {@link #NEVER} for the row of today. */
  default LocalDate untilOn() {
    return NEVER;
  }

  /** What it counted as before, each as a row of its own; none of a fact read from its table. */
  default List<? extends Fact> former() {
    return List.of();
  }
}
