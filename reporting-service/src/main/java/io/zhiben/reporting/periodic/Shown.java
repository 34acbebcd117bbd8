package io.zhiben.reporting.periodic;

import java.math.BigDecimal;
import java.util.Locale;

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

  /** With its part and whole where it has them; n/a over nothing. */
  private static String figure(Filled filled, boolean share, boolean english) {
    String value =
        filled.value() == null ? NOT_AVAILABLE : plain(filled.value()) + (share ? "%" : "");
    if (filled.denominator() == null) {
      return value;
    }
    String parts = plain(filled.numerator()) + "/" + plain(filled.denominator());
    return value + (english ? " (" + parts + ")" : "（" + parts + "）");
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
