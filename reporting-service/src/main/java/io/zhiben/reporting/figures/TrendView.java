package io.zhiben.reporting.figures;

import java.math.BigDecimal;
import java.util.List;

/** Figures by month, in the order of the months. */
public record TrendView(List<String> months, List<Series> series) {

  /**
   * One figure.
   *
   * @param values null where a rate has nothing below the line
   * @param numerators of a rate; null for a count
   * @param denominators of a rate; null for a count
   */
  public record Series(
      String id,
      String title,
      String kind,
      List<BigDecimal> values,
      List<Long> numerators,
      List<Long> denominators) {
    static Series of(List<FigureView> months) {
      FigureView any = months.getFirst();
      boolean rate = !any.kind().equals("COUNT");
      return new Series(
          any.id(),
          any.title(),
          any.kind(),
          months.stream().map(FigureView::value).toList(),
          rate ? months.stream().map(FigureView::numerator).toList() : null,
          rate ? months.stream().map(FigureView::denominator).toList() : null);
    }
  }
}
