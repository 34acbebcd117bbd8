package io.zhiben.enterprise.value;

import java.math.BigDecimal;

/**
 * Brings points to WGS-84, the one system in which the other services know them. CGCS2000, in which
 * official maps are drawn, equals it within decimetres.
 *
 * <p>GCJ-02 is WGS-84 moved by some hundred metres by a published approximation over the ellipsoid
 * of Krassowsky. It has no closed inverse: the point is sought whose move leads to the given one.
 */
public final class Wgs84 {
  private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
  private static final double ORIGIN_LONGITUDE = 105;
  private static final double ORIGIN_LATITUDE = 35;
  // each step leaves about a thousandth of the error; four come below a centimetre
  private static final int STEPS = 6;

  private Wgs84() {}

  /** The same point in WGS-84, to six decimals. */
  public static Coordinates of(Coordinates point) {
    return switch (point.system()) {
      case WGS84 -> point;
      case GCJ02 -> fromGcj02(point);
    };
  }

  private static Coordinates fromGcj02(Coordinates point) {
    double longitude = point.longitude().doubleValue();
    double latitude = point.latitude().doubleValue();
    double soughtLongitude = longitude;
    double soughtLatitude = latitude;
    for (int step = 0; step < STEPS; step++) {
      double east = moveEast(soughtLongitude, soughtLatitude);
      double north = moveNorth(soughtLongitude, soughtLatitude);
      soughtLongitude = longitude - east;
      soughtLatitude = latitude - north;
    }
    return new Coordinates(
        BigDecimal.valueOf(soughtLongitude),
        BigDecimal.valueOf(soughtLatitude),
        CoordinateSystem.WGS84);
  }

  /** How far GCJ-02 lies to the east of that point of WGS-84, in degrees. */
  static double moveEast(double longitude, double latitude) {
    double x = longitude - ORIGIN_LONGITUDE;
    double y = latitude - ORIGIN_LATITUDE;
    double metres =
        300
            + x
            + 2 * y
            + 0.1 * x * x
            + 0.1 * x * y
            + 0.1 * Math.sqrt(Math.abs(x))
            + ripples(x)
            + (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3
            + (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
    double radians = Math.toRadians(latitude);
    return Math.toDegrees(
        metres / (SEMI_MAJOR_AXIS / Math.sqrt(flattening(radians)) * Math.cos(radians)));
  }

  /** How far GCJ-02 lies to the north of that point of WGS-84, in degrees. */
  static double moveNorth(double longitude, double latitude) {
    double x = longitude - ORIGIN_LONGITUDE;
    double y = latitude - ORIGIN_LATITUDE;
    double metres =
        -100
            + 2 * x
            + 3 * y
            + 0.2 * y * y
            + 0.1 * x * y
            + 0.2 * Math.sqrt(Math.abs(x))
            + ripples(x)
            + (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3
            + (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
    double flattening = flattening(Math.toRadians(latitude));
    return Math.toDegrees(
        metres
            * flattening
            * Math.sqrt(flattening)
            / (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)));
  }

  private static double ripples(double x) {
    return (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3;
  }

  private static double wave(double turns) {
    return Math.sin(turns * Math.PI);
  }

  private static double flattening(double radians) {
    double sine = Math.sin(radians);
    return 1 - ECCENTRICITY_SQUARED * sine * sine;
  }
}
