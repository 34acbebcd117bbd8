package io.zhiben.enterprise.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point and the system that it is given in, to six decimals (a tenth of a metre). */
public record Coordinates(BigDecimal longitude, BigDecimal latitude, CoordinateSystem system) {
  private static final int DECIMALS = 6;

  public Coordinates {
    longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether the point can lie in China; a swap of the two numbers does not. */
  public boolean plausible() {
    return within(longitude, 73, 136) && within(latitude, 3, 54);
  }

  private static boolean within(BigDecimal value, int from, int to) {
    return value.compareTo(BigDecimal.valueOf(from)) >= 0
        && value.compareTo(BigDecimal.valueOf(to)) <= 0;
  }
}
