package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What an indicator comes to.
 *
 * @param value shares in per cent; null for n/a: over nothing, or where nothing was entered
 * @param numerator of a share, a ratio or a mean; null where there is none
 * @param denominator likewise
 * @param note why it is n/a, or that it was entered by hand: OVER_NOTHING, NOT_ENTERED, NOT_ALIKE
 *     (plans of several places measure different things by it), BEFORE_PLAN, ENTERED; else null
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
  private static final String NOT_ALIKE = "NOT_ALIKE";
  private static final String BEFORE_PLAN = "BEFORE_PLAN";

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

  /** Of several plans whose numbers don't add up. */
  static IndicatorValue notAlike() {
    return new IndicatorValue(null, null, null, NOT_ALIKE);
  }

  /** Of days before the first one of a plan that counts from its beginning. */
  static IndicatorValue beforePlan() {
    return new IndicatorValue(null, null, null, BEFORE_PLAN);
  }

  /**
   * What a threshold is compared with: of a share or a ratio the quotient itself, of which the
   * value shows two digits; null for n/a.
   *
   * @param formula that the value was computed by
   */
  public BigDecimal exact(Formula formula) {
    boolean quotient = formula.isShare() || formula.ratio() != null;
    if (value == null || !quotient) {
      return value;
    }
    BigDecimal times = BigDecimal.valueOf(formula.ratio() == null ? 100 : formula.ratio().per());
    return numerator.multiply(times).divide(denominator, MathContext.DECIMAL64);
  }

  /** Whether there was nothing to be measured, so that no threshold is kept or missed. */
  public boolean overNothing() {
    return OVER_NOTHING.equals(note);
  }

  /** Whether it is told of several plans whose numbers don't add up, so that each has its own. */
  public boolean ofUnlike() {
    return NOT_ALIKE.equals(note);
  }

  IndicatorValue with(CorrectedValue correction) {
    return new IndicatorValue(value, numerator, denominator, note, correction);
  }
}
