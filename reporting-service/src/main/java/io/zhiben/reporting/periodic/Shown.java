package io.zhiben.reporting.periodic;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;

/** Cells in plain words, as the difference, the parts and printed reports show them. */
final class Shown {
  static final String NOT_AVAILABLE = "n/a";

  private Shown() {}

  /**
   * The words of a cell; null where it is empty.
   *
   * @param share whether a figure is told in per cent
   */
  static String of(CellKind kind, boolean share, Cell cell) {
    return switch (kind) {
      case TEXT -> cell.words();
      case NUMBER -> plain(cell.counts());
      case FIGURE -> cell.filled() == null ? null : figure(cell.filled(), share);
      case TABLE ->
          cell.filled() == null || cell.filled().rows() == null
              ? null
              : cell.filled().rows().size() + " 行";
    };
  }

  /** With its part and whole where it has them, and the correction beside it; n/a over nothing. */
  static String figure(Filled filled, boolean share) {
    String value =
        filled.value() == null ? NOT_AVAILABLE : plain(filled.value()) + (share ? "%" : "");
    String figure =
        filled.denominator() == null
            ? value
            : value + "（" + plain(filled.numerator()) + "/" + plain(filled.denominator()) + "）";
    return filled.corrected() == null ? figure : figure + corrected(filled.corrected(), share);
  }

  /** What stands beside a figure by hand; the figure itself stays. */
  static String corrected(CorrectedValue corrected, boolean share) {
    return "；人工更正为"
        + plain(corrected.value())
        + (share ? "%" : "")
        + "（理由："
        + corrected.reason()
        + "）";
  }

  /** Without zeros that say nothing; null stays null. */
  static String plain(BigDecimal number) {
    return number == null ? null : tidy(number).toPlainString();
  }

  /** The same number without zeros behind the point; null stays null. */
  static BigDecimal tidy(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
