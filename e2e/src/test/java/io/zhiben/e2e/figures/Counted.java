package io.zhiben.e2e.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a figure is counted over the services' own tables.
 *
 * @param number the statement for it, or for what stands above the line
 * @param whole the statement for what stands below the line; null where there is none
 */
record Counted(String number, String whole) {
  static Counted of(String number) {
    return new Counted(number, null);
  }

  /** All of them at a place, as texts: a number, or part/whole. */
  static Map<String, String> all(Map<String, Counted> asked, OwnDatabase database, Spot spot) {
    Map<String, String> counted = new TreeMap<>();
    asked.forEach((id, one) -> counted.put(id, one.text(database, spot)));
    return counted;
  }

  private String text(OwnDatabase database, Spot spot) {
    return text(
        database.number(spot.fill(number)),
        whole == null ? null : database.number(spot.fill(whole)));
  }

  /** The same text for what somebody else says: numbers of equal size are equal texts. */
  static String text(Number number, Number whole) {
    return whole == null ? plain(number) : plain(number) + "/" + plain(whole);
  }

  private static String plain(Number number) {
    if (number == null) {
      return "-";
    }
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
