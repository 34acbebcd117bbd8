package io.zhiben.reporting.figures;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.query.Sql;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of the map, in degrees of WGS-84, its borders included; it never crosses the date line.
 */
record BoundingBox(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
  private static final int SIDES = 4;
  private static final int MOST_EAST = 180;
  private static final int MOST_NORTH = 90;
  private static final int DECIMALS = 6;

  /**
   * @param text {@code west,south,east,north} in degrees; null for no bounds
   * @return null where there are no bounds
   * @throws Problem INVALID_PARAMETER for what is no such box
   */
  static BoundingBox parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String[] sides = text.split(",", -1);
    if (sides.length != SIDES) {
      throw refused();
    }
    BoundingBox box =
        new BoundingBox(
            degrees(sides[0], MOST_EAST),
            degrees(sides[1], MOST_NORTH),
            degrees(sides[2], MOST_EAST),
            degrees(sides[3], MOST_NORTH));
    if (box.west.compareTo(box.east) > 0 || box.south.compareTo(box.north) > 0) {
      throw refused();
    }
    return box;
  }

  /** The condition that a point lies within; without a box, that there is a point. */
  static Sql contains(BoundingBox box, String alias) {
    return box == null
        ? Sql.of(alias + ".longitude is not null")
        : Sql.of(
            "(%1$s.longitude between ? and ? and %1$s.latitude between ? and ?)".formatted(alias),
            box.west,
            box.east,
            box.south,
            box.north);
  }

  private static BigDecimal degrees(String text, int most) {
    try {
      double degrees = Double.parseDouble(text.strip());
      // refuses what is no number as well
      if (Math.abs(degrees) <= most) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw refused();
  }

  private static Problem refused() {
    return Problem.ofField(CommonError.INVALID_PARAMETER, "bbox");
  }
}
