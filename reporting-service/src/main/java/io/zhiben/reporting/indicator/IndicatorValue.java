package io.zhiben.reporting.indicator;

import java.math.BigDecimal;

/**
 * What an indicator comes to.
 *
 * @param value shares in per cent; null for n/a: over nothing, or where nothing was entered
 * @param numerator of a share, a ratio or a mean; null where there is none
 * @param denominator likewise
 * @param note why it is n/a, or that it was entered by hand: OVER_NOTHING, NOT_ENTERED, ENTERED;
 *     else null
 * @param corrected what stands beside it by hand; null where nobody corrected it
 */
public record IndicatorValue(
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String note,
    CorrectedValue corrected) {
  static final String OVER_NOTHING = "OVER_NOTHING";
  static final String NOT_ENTERED = "NOT_ENTERED";
  static final String ENTERED = "ENTERED";

  /**
   * A correction by hand (手工更正), confirmed by a second person. It never takes the derived value's
   * place.
   *
   * @param reason in the words of whoever made it
   */
  public record CorrectedValue(
      BigDecimal value, BigDecimal numerator, BigDecimal denominator, String reason) {}

  public IndicatorValue(
      BigDecimal value, BigDecimal numerator, BigDecimal denominator, String note) {
    this(value, numerator, denominator, note, null);
  }

  IndicatorValue with(CorrectedValue correction) {
    return new IndicatorValue(value, numerator, denominator, note, correction);
  }
}
