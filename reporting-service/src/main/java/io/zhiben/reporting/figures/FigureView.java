package io.zhiben.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * One figure.
 *
 * @param kind COUNT, RATE or DAYS
 * @param value the count, the rate between 0 and 1 with four digits, or days with one; null for a
 *     rate over nothing and for the days of nothing
 * @param numerator of a rate; the sum of the days for a mean; else null
 * @param denominator of a rate; how many took these days; null for a count
 */
public record FigureView(
    String id, String title, String kind, BigDecimal value, Long numerator, Long denominator) {
  private static final int DIGITS = 4;

  static FigureView of(Figure figure, Counts counts, Locale locale) {
    String title = Locale.ENGLISH.equals(locale) ? figure.title().en() : figure.title().zh();
    if (figure.days() != null) {
      return counts.closing().view(figure, title);
    }
    if (!figure.isRate()) {
      BigDecimal value = BigDecimal.valueOf(counts.of(figure.count()));
      return new FigureView(figure.id(), title, "COUNT", value, null, null);
    }
    long part = counts.of(figure.rate().part());
    long whole = counts.of(figure.rate().whole());
    return new FigureView(figure.id(), title, "RATE", rate(part, whole), part, whole);
  }

  static BigDecimal rate(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
  }
}
