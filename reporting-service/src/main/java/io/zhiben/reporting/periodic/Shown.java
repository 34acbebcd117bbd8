package io.zhiben.reporting.periodic;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;
import java.util.Locale;

/** Cells in plain words, as the difference, the parts and printed reports show them. */
final class Shown {
  /** What is said of a share over nothing. */
  static final String NOT_APPLICABLE = "不适用";

  private static final String NOT_APPLICABLE_EN = "n/a";

  private Shown() {}

  /**
   * The words of a cell; null where it is empty.
   *
   * @param share whether a figure is told in per cent
   */
  static String of(CellKind kind, boolean share, Cell cell) {
    return of(kind, share, cell, Locale.CHINESE);
  }

  /** The same in the reader's language; what people wrote stays as it is. */
  static String of(CellKind kind, boolean share, Cell cell, Locale locale) {
    boolean english = Locale.ENGLISH.equals(locale);
    return switch (kind) {
      case TEXT -> cell.words();
      case NUMBER -> plain(cell.counts());
      case FIGURE -> cell.filled() == null ? null : figure(cell.filled(), share, english);
      case TABLE ->
          cell.filled() == null || cell.filled().rows() == null
              ? null
              : cell.filled().rows().size() + (english ? " rows" : " 行");
    };
  }

  /** With its part and whole where it has them, and the correction beside it; n/a over nothing. */
  private static String figure(Filled filled, boolean share, boolean english) {
    String nothing = english ? NOT_APPLICABLE_EN : NOT_APPLICABLE;
    String value = filled.value() == null ? nothing : plain(filled.value()) + (share ? "%" : "");
    if (filled.denominator() != null) {
      String parts = plain(filled.numerator()) + "/" + plain(filled.denominator());
      value += english ? " (" + parts + ")" : "（" + parts + "）";
    }
    return filled.corrected() == null
        ? value
        : value + corrected(filled.corrected(), share, english);
  }

  /** What stands beside a figure by hand; the figure itself stays. */
  static String corrected(CorrectedValue corrected, boolean share, boolean english) {
    String value = plain(corrected.value()) + (share ? "%" : "");
    return english
        ? "; corrected by hand to " + value + " (reason: " + corrected.reason() + ")"
        : "；人工更正为" + value + "（理由：" + corrected.reason() + "）";
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
