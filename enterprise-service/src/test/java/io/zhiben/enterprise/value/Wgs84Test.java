package io.zhiben.enterprise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Wgs84Test {
  /** Two millionths of a degree are some twenty centimetres. */
  private static final double TOLERANCE = 2e-6;

  private static Coordinates point(double longitude, double latitude, CoordinateSystem system) {
    return new Coordinates(BigDecimal.valueOf(longitude), BigDecimal.valueOf(latitude), system);
  }

  /** Values that the published approximation is known by. */
  @Test
  void theMoveIsThatOfThePublishedApproximation() {
    assertEquals(116.41024449916938, 116.404 + Wgs84.moveEast(116.404, 39.915), 1e-9);
    assertEquals(39.91640428150164, 39.915 + Wgs84.moveNorth(116.404, 39.915), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "116.404, 39.915",
    "117.45, 39.09",
    "113.06, 28.19",
    "116.99, 36.65",
    "73.5, 39.5",
    "135.0, 48.4",
    "109.5, 18.2",
    "123.3, 53.5",
    // where the move has a root of nought
    "105, 35"
  })
  void aPointThatWasMovedComesBack(double longitude, double latitude) {
    Coordinates moved =
        point(
            longitude + Wgs84.moveEast(longitude, latitude),
            latitude + Wgs84.moveNorth(longitude, latitude),
            CoordinateSystem.GCJ02);
    Coordinates back = Wgs84.of(moved);
    assertEquals(CoordinateSystem.WGS84, back.system());
    assertEquals(longitude, back.longitude().doubleValue(), TOLERANCE);
    assertEquals(latitude, back.latitude().doubleValue(), TOLERANCE);
  }

  @Test
  void whatIsInItAlreadyStays() {
    Coordinates point = point(117.45, 39.09, CoordinateSystem.WGS84);
    assertSame(point, Wgs84.of(point));
  }
}
