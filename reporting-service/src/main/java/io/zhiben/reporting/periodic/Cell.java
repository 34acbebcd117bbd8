package io.zhiben.reporting.periodic;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One cell of a report.
 *
 * @param section id of the rule's section
 * @param said words of people; null where they wrote none
 * @param number by people; null where they gave none
 * @param filled by the suite; null where it fills nothing in, or hasn't yet
 * @param returned why the cell came back; null unless it did
 */
record Cell(String section, String said, BigDecimal number, Filled filled, String returned) {

  static Cell empty(String section) {
    return new Cell(section, null, null, null, null);
  }

  Cell with(Filled other) {
    return new Cell(section, said, number, other, returned);
  }

  Cell with(String words, BigDecimal figure) {
    return new Cell(section, words, figure, filled, returned);
  }

  Cell returnedFor(String reason) {
    return new Cell(section, said, number, filled, reason);
  }

  /** Whether the people left it empty. */
  boolean isBlank() {
    return (said == null || said.isBlank()) && number == null;
  }

  /** The number that counts: the people's, else the one that was added up. */
  BigDecimal counts() {
    return number != null || filled == null ? number : filled.value();
  }

  /** The words that count: the people's, else those that were collected. */
  String words() {
    return said != null || filled == null ? said : filled.note();
  }

  /** Whether both show the same. */
  boolean saysTheSameAs(Cell other) {
    return Objects.equals(words(), other.words())
        && equal(counts(), other.counts())
        && equal(part(this), part(other))
        && equal(whole(this), whole(other))
        && Objects.equals(corrected(this), corrected(other))
        && Objects.equals(
            filled == null ? null : filled.rows(),
            other.filled == null ? null : other.filled.rows());
  }

  private static BigDecimal part(Cell cell) {
    return cell.filled == null ? null : cell.filled.numerator();
  }

  private static BigDecimal whole(Cell cell) {
    return cell.filled == null ? null : cell.filled.denominator();
  }

  private static CorrectedValue corrected(Cell cell) {
    return cell.filled == null ? null : cell.filled.corrected();
  }

  private static boolean equal(BigDecimal a, BigDecimal b) {
    return a == null || b == null ? Objects.equals(a, b) : a.compareTo(b) == 0;
  }
}
