package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.Ancestry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The four place columns of every fact. A level that a place doesn't have is the empty text, since
 * keys hold no null.
 */
record Whereabouts(String place, String city, String district, String town) {
  static final List<String> COLUMNS =
      List.of("place_code", "city_code", "district_code", "town_code");

  static Whereabouts of(Ancestry place) {
    Ancestry ancestry = Needed.of(place, "PLACE");
    return new Whereabouts(
        ancestry.code(),
        ancestry.cityCode(),
        orEmpty(ancestry.districtCode()),
        orEmpty(ancestry.townCode()));
  }

  static Whereabouts read(ResultSet row) throws SQLException {
    return new Whereabouts(
        row.getString("place_code"),
        row.getString("city_code"),
        row.getString("district_code"),
        row.getString("town_code"));
  }

  private static String orEmpty(String code) {
    return code == null ? "" : code;
  }
}
