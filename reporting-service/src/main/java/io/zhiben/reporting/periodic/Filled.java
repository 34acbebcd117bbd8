package io.zhiben.reporting.periodic;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the suite puts into a cell.
 *
 * @param value null for n/a, and for tables; shares are in per cent
 * @param numerator null unless it is a share
 * @param denominator null unless it is a share
 * @param note what the indicator says about itself; of a collected text the text
 * @param asOf the day that it stands for
 * @param rows of a table; null for figures
 * @param corrected what stands beside a figure by hand (手工更正); null where nobody corrected it
 */
record Filled(
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String note,
    LocalDate asOf,
    List<List<String>> rows,
    CorrectedValue corrected) {

  /** What nobody corrected. */
  Filled(
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String note,
      LocalDate asOf,
      List<List<String>> rows) {
    this(value, numerator, denominator, note, asOf, rows, null);
  }

  /** The same with what stands beside it by hand; null for nothing. */
  Filled beside(CorrectedValue byHand) {
    return new Filled(value, numerator, denominator, note, asOf, rows, byHand);
  }

  static Filled number(BigDecimal value, LocalDate asOf) {
    return new Filled(value, null, null, null, asOf, null);
  }

  static Filled text(String collected, LocalDate asOf) {
    return new Filled(null, null, null, collected, asOf, null);
  }

  static Filled table(List<List<String>> rows, LocalDate asOf) {
    return new Filled(null, null, null, null, asOf, List.copyOf(rows));
  }
}
