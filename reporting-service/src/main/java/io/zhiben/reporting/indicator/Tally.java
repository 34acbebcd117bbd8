package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;
import io.zhiben.reporting.figures.Closing;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was counted for a formula, before it becomes one number: so that places add up as they must,
 * shares by their parts and wholes and never by their averages.
 */
final class Tally {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 2;

  private BigDecimal part = BigDecimal.ZERO;
  private BigDecimal whole = BigDecimal.ZERO;
  private final Closing days = new Closing();
  private boolean entered;

  void addPart(BigDecimal more) {
    part = part.add(more);
  }

  void addWhole(BigDecimal more) {
    whole = whole.add(more);
  }

  /** So many hazards took so many days. */
  void addDays(int days, long hazards) {
    this.days.put(days, hazards);
  }

  /**
   * What people typed of it.
   *
   * @param part null where that follows from facts; likewise the whole
   */
  void enter(BigDecimal part, BigDecimal whole) {
    entered = true;
    if (part != null) {
      addPart(part);
    }
    if (whole != null) {
      addWhole(whole);
    }
  }

  Tally add(Tally other) {
    part = part.add(other.part);
    whole = whole.add(other.whole);
    days.add(other.days);
    entered |= other.entered;
    return this;
  }

  IndicatorValue value(Formula formula) {
    if (EnteredParts.of(formula).any() && !entered) {
      return new IndicatorValue(null, null, null, IndicatorValue.NOT_ENTERED);
    }
    if (formula.days() != null) {
      return days(formula.days().stat());
    }
    if (formula.isShare()) {
      return quotient(HUNDRED);
    }
    if (formula.ratio() != null) {
      return quotient(BigDecimal.valueOf(formula.ratio().per()));
    }
    return new IndicatorValue(plain(part), null, null, entered ? IndicatorValue.ENTERED : null);
  }

  private IndicatorValue quotient(BigDecimal times) {
    if (whole.signum() == 0) {
      return new IndicatorValue(null, plain(part), plain(whole), IndicatorValue.OVER_NOTHING);
    }
    return new IndicatorValue(
        shown(times), plain(part), plain(whole), entered ? IndicatorValue.ENTERED : null);
  }

  /**
   * Rounded, but never up to the whole of what isn't whole, nor down to nothing of what is
   * something: one of a hundred thousand that is missing has to be seen.
   */
  private BigDecimal shown(BigDecimal times) {
    BigDecimal exact = part.multiply(times);
    BigDecimal rounded = exact.divide(whole, DIGITS, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      return exact.divide(whole, DIGITS, RoundingMode.UP);
    }
    if (rounded.compareTo(times) == 0) {
      boolean below = part.compareTo(whole) < 0;
      return exact.divide(whole, DIGITS, below ? RoundingMode.DOWN : RoundingMode.UP);
    }
    return rounded;
  }

  private IndicatorValue days(Formula.Days.Stat stat) {
    BigDecimal count = BigDecimal.valueOf(days.count());
    if (count.signum() == 0) {
      return new IndicatorValue(null, null, count, IndicatorValue.OVER_NOTHING);
    }
    return stat == Formula.Days.Stat.MEAN
        ? new IndicatorValue(days.mean(), BigDecimal.valueOf(days.sum()), count, null)
        : new IndicatorValue(days.median(), null, count, null);
  }

  /** Without zeros behind the point, and never as a power of ten. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
