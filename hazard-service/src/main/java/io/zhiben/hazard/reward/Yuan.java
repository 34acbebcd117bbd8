package io.zhiben.hazard.reward;

import java.math.BigDecimal;
import java.util.Locale;

/** How refusals say an amount: in yuan, with two decimals. */
final class Yuan {
  private static final int DECIMALS = 2;

  private Yuan() {}

  static String of(long fen) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, DECIMALS));
  }
}
