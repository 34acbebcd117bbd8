package io.zhiben.hazard.rectification;

import io.zhiben.hazard.rectification.LedgerCounts.LedgerTally;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many rows have all of that in common.
 *
 * @param phase null where they name none
 * @param surveyedIn year; null while nobody looked
 * @param doneIn year; null while they aren't over
 */
record RowCount(
    String place,
    String category,
    String phase,
    String department,
    RowLifecycle state,
    Integer surveyedIn,
    Integer doneIn,
    long rows,
    long hazards,
    long publicity,
    BigDecimal quantity) {

  /**
   * @param objects how many there are in all; null where nobody said it
   */
  static LedgerTally tally(Collection<RowCount> counts, Long objects) {
    return new LedgerTally(
        objects,
        sum(counts, one -> true),
        sum(counts, one -> one.state() != RowLifecycle.LISTED),
        sum(counts, one -> RowLifecycle.UNTREATED.contains(one.state())),
        sum(counts, one -> one.state() == RowLifecycle.IN_PROGRESS),
        sum(counts, one -> one.state() == RowLifecycle.RECTIFIED),
        sum(counts, one -> one.state() == RowLifecycle.REMOVED),
        sum(counts, one -> one.state() == RowLifecycle.NOT_NEEDED),
        counts.stream().mapToLong(RowCount::hazards).sum(),
        counts.stream().mapToLong(RowCount::publicity).sum(),
        quantity(counts, one -> true));
  }

  static long sum(Collection<RowCount> counts, Predicate<RowCount> which) {
    return counts.stream().filter(which).mapToLong(RowCount::rows).sum();
  }

  static BigDecimal quantity(Collection<RowCount> counts, Predicate<RowCount> which) {
    return counts.stream()
        .filter(which)
        .map(RowCount::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
